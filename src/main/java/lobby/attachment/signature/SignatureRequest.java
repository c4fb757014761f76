package lobby.attachment.signature;

import static java.util.Objects.requireNonNull;
import static lobby.platform.Refusal.SIGN_BY_WRONG;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import lobby.people.Person;
import lobby.platform.RefusedException;

/**
 * That one person is asked to sign a document by a day (row SB-17). It is a wish until the document is sent, waits from
 * then on, and ends once: signed, declined, taken back, or by itself when the day is over where they are.
 */
@Entity
@Table(name = "signature_request")
public class SignatureRequest {

    /** How long somebody may be given: longer is forgotten. */
    private static final int MOST_DAYS = 366;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Version
    private int version;

    @Column(name = "by_day")
    private LocalDate day;

    private int pages;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "addressee_id")
    private Person addressee;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Embedded
    private SignatureEnd end;

    @Embedded
    private OneTimeCode code;

    protected SignatureRequest() {
    }

    /** @throws RefusedException SIGN_BY_WRONG if it is such a day nowhere */
    public SignatureRequest(LocalDate day, int pages, Instant now) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        if (day.isBefore(today.minusDays(1)) || day.isAfter(today.plusDays(MOST_DAYS + 1))) {
            throw new RefusedException(SIGN_BY_WRONG);
        }
        this.day = day;
        this.pages = pages;
    }

    /**
     * Begins to wait.
     *
     * @param zone where its day is counted
     * @throws RefusedException SIGN_BY_WRONG if the day is over, or too far away
     */
    public void begin(Person whoSigns, ZoneId zone, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        if (day.isBefore(today) || day.isAfter(today.plusDays(MOST_DAYS))) {
            throw new RefusedException(SIGN_BY_WRONG);
        }
        addressee = requireNonNull(whoSigns);
        endsAt = day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Where it stands at this moment. */
    public SignatureState state(Instant now) {
        if (end != null) {
            return end.state();
        }
        return endsAt == null || now.isBefore(endsAt) ? SignatureState.WAITING : SignatureState.EXPIRED;
    }

    /** @throws RefusedException SIGNED_ALREADY, or what else became of it */
    public void requireWaiting(Instant now) {
        state(now).refusal().ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /** Gives the addressee something to show that they are who they are; an earlier one is worth nothing any more. */
    public void give(OneTimeCode fresh, Instant now) {
        requireWaiting(now);
        code = fresh;
    }

    /** Whether somebody has been given this code, and in time. */
    public boolean accepts(String typed, Instant now) {
        return code != null && code.fits(typed, now);
    }

    public void sign(Confirmation how, Instant now) {
        requireWaiting(now);
        end = SignatureEnd.signed(addressee, how, now);
        code = null;
    }

    public void decline(String reason, Instant now) {
        requireWaiting(now);
        end = SignatureEnd.declined(addressee, reason, now);
        code = null;
    }

    public void withdraw(Person by, Instant now) {
        requireWaiting(now);
        end = SignatureEnd.withdrawn(by, now);
        code = null;
    }

    /** The document is gone, and with it what was said about it. */
    public void vanish() {
        code = null;
        if (end != null) {
            end.vanish();
        }
    }

    /** Why it was declined; blank otherwise. */
    public String reason() {
        return end == null ? "" : end.reason();
    }

    public boolean isSigned() {
        return end != null && end.state() == SignatureState.SIGNED;
    }

    /** Nobody while it is a wish. */
    public Optional<Person> addressee() {
        return Optional.ofNullable(addressee);
    }

    public LocalDate day() {
        return day;
    }

    public int pages() {
        return pages;
    }

    /** When it can no longer be signed; null while it is a wish. */
    public Instant endsAt() {
        return endsAt;
    }

    public Optional<SignatureEnd> end() {
        return Optional.ofNullable(end);
    }

    /** Who gave out the code that there is, and when. */
    public Optional<OneTimeCode> code() {
        return Optional.ofNullable(code);
    }
}

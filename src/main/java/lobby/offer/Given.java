package lobby.offer;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import lobby.conversation.card.CardKind;
import lobby.people.Person;
import lobby.platform.References;

/** What one resident was given, once. Of a coupon they have a code of their own, which is used once. */
@Entity
@Table(name = "offer_given")
public class Given {

    /** Without letters and digits that are taken for one another. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LONG = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private UUID reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "offer_id", updatable = false)
    private Offer offer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    private String code;

    private int points;

    @Column(name = "given_at")
    private Instant givenAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "given_by_id", updatable = false)
    private Person givenBy;

    @Column(name = "redeemed_at")
    private Instant redeemedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "redeemed_by_id")
    private Person redeemedBy;

    protected Given() {
    }

    Given(Offer offer, Person person, Person by, Instant now) {
        this.reference = References.next();
        this.offer = requireNonNull(offer);
        this.person = requireNonNull(person);
        this.code = offer.kind() == CardKind.COUPON ? freshCode() : null;
        this.points = offer.points();
        this.givenBy = requireNonNull(by);
        this.givenAt = requireNonNull(now);
    }

    void redeemed(Person by, Instant at) {
        redeemedBy = requireNonNull(by);
        redeemedAt = requireNonNull(at);
    }

    /** A code as it is kept, from how somebody types or reads it out. */
    static String plainCode(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    /** A code as people read it. */
    static String shownCode(String code) {
        return code == null ? "" : code.substring(0, LONG / 2) + "-" + code.substring(LONG / 2);
    }

    private static String freshCode() {
        StringBuilder fresh = new StringBuilder();
        RANDOM.ints(LONG, 0, LETTERS.length()).forEach(at -> fresh.append(LETTERS.charAt(at)));
        return fresh.toString();
    }

    Long id() {
        return id;
    }

    Offer offer() {
        return offer;
    }

    Person person() {
        return person;
    }

    Instant givenAt() {
        return givenAt;
    }

    Person givenBy() {
        return givenBy;
    }

    Instant redeemedAt() {
        return redeemedAt;
    }

    Person redeemedBy() {
        return redeemedBy;
    }
}

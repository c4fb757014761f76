package lobby.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import lobby.platform.References;

/**
 * One site with its own staff, residents and events. Its zone decides what "today" is there, and its code begins the
 * numbers of its bookings.
 */
@Entity
public class Location {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id", updatable = false)
    private Network network;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String zone;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(name = "chat_from_start", nullable = false, updatable = false)
    private boolean chatFromStart;

    protected Location() {
    }

    public Location(Network network, String name, ZoneId zone, Locale language, String code) {
        this.reference = References.next();
        this.network = requireNonNull(network);
        this.name = requireNonNull(name);
        this.zone = zone.getId();
        this.language = language.getLanguage();
        this.code = requireNonNull(code);
        this.chatFromStart = network.newLocationsChat();
    }

    public void rename(String newName) {
        name = requireNonNull(newName);
    }

    /** From now on times are shown as they are there; moments stay what they are. */
    public void keepsTimeOf(ZoneId newZone) {
        zone = newZone.getId();
    }

    public void speaks(Locale newLanguage) {
        language = newLanguage.getLanguage();
    }

    /** The day it is there at a moment. */
    public LocalDate dayAt(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    public Long id() {
        return id;
    }

    public UUID reference() {
        return reference;
    }

    public Network network() {
        return network;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public String code() {
        return code;
    }

    /** Whether its care chat is on until somebody says otherwise: as its network said of new ones when it was made. */
    public boolean chatsFromTheStart() {
        return chatFromStart;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Location location && reference.equals(location.reference());
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }
}

package lobby.security;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lobby.people.Network;
import lobby.people.Person;
import lobby.platform.References;

/**
 * A named set of permissions, given to staff per location. Some levels bring others with them: who manages event
 * bookings also answers the conversations about them.
 */
@Entity
@Table(name = "permission_group")
public class PermissionGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID reference;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id", updatable = false)
    private Network network;

    @Column(nullable = false)
    private String name;

    @ElementCollection
    @CollectionTable(name = "permission_level", joinColumns = @JoinColumn(name = "group_id"))
    @MapKeyColumn(name = "area")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "level", nullable = false)
    @Enumerated(EnumType.STRING)
    private Map<Area, Level> levels = new HashMap<>();

    @Column(nullable = false)
    private boolean redacts;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    protected PermissionGroup() {
    }

    public PermissionGroup(Network network, String name, Map<Area, Level> levels, Instant now) {
        this.reference = References.next();
        this.network = requireNonNull(network);
        this.name = requireNonNull(name);
        keep(effective(levels));
        this.changedAt = now;
    }

    /** What these levels amount to with all that they bring with them, an entry for each area. */
    public static Map<Area, Level> effective(Map<Area, Level> levels) {
        Map<Area, Level> all = new EnumMap<>(Area.class);
        for (Area area : Area.values()) {
            all.put(area, levels.getOrDefault(area, Level.NONE));
        }
        if (all.get(Area.EVENT_BOOKINGS) == Level.MANAGE) {
            all.put(Area.CONVERSATIONS, Level.MANAGE);
        }
        all.replaceAll((area, level) -> area.isGivenAlone() && level == Level.VIEW ? Level.NONE : level);
        return all;
    }

    public void rename(String newName, Person by, Instant now) {
        name = requireNonNull(newName);
        changed(by, now);
    }

    /** Grants these levels, and what they bring with them, in place of the ones it had. */
    public void grant(Map<Area, Level> newLevels, Person by, Instant now) {
        keep(effective(newLevels));
        changed(by, now);
    }

    public Map<Area, Level> levels() {
        Map<Area, Level> all = effective(levels);
        all.put(Area.REDACTION, redacts ? Level.MANAGE : Level.NONE);
        return all;
    }

    public Level level(Area area) {
        return levels().get(area);
    }

    public Long id() {
        return id;
    }

    public UUID reference() {
        return reference;
    }

    public int version() {
        return version;
    }

    public Network network() {
        return network;
    }

    public String name() {
        return name;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Nobody, of one that is as it was made. */
    public Optional<Person> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    private void keep(Map<Area, Level> all) {
        redacts = all.remove(Area.REDACTION) == Level.MANAGE;
        levels.putAll(all);
    }

    private void changed(Person by, Instant now) {
        changedBy = requireNonNull(by);
        changedAt = requireNonNull(now);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PermissionGroup group && reference.equals(group.reference());
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }
}

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
import java.util.UUID;
import lobby.platform.References;

/** A flat or an office inside a location. Its name is unique there. */
@Entity
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "location_id", updatable = false)
    private Location location;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String floor;

    protected Unit() {
    }

    /** A unit on a floor; the floor is blank where the site has none. */
    public Unit(Location location, String name, String floor) {
        this.reference = References.next();
        this.location = requireNonNull(location);
        describe(name, floor);
    }

    public final void describe(String newName, String newFloor) {
        name = requireNonNull(newName);
        floor = requireNonNull(newFloor);
    }

    public Long id() {
        return id;
    }

    public UUID reference() {
        return reference;
    }

    public Location location() {
        return location;
    }

    public String name() {
        return name;
    }

    public String floor() {
        return floor;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && reference.equals(unit.reference());
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }
}

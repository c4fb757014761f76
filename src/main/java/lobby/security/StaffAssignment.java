package lobby.security;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import lobby.people.Location;
import lobby.people.Person;

/** What a member of staff may do at one location: the permission group they have there. One per person and location. */
@Entity
@Table(name = "staff_assignment")
public class StaffAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "location_id", updatable = false)
    private Location location;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id")
    private PermissionGroup group;

    @Column(name = "by_house", nullable = false)
    private boolean byHouse;

    protected StaffAssignment() {
    }

    public StaffAssignment(Person person, Location location, PermissionGroup group) {
        this.person = requireNonNull(person);
        this.location = requireNonNull(location);
        this.group = requireNonNull(group);
    }

    /** Gives them another group here. */
    public void moveTo(PermissionGroup newGroup) {
        group = requireNonNull(newGroup);
        byHouse = false;
    }

    /** Gives them the group that the house's own groups amount to here; the house may take it away again. */
    public void followHouse(PermissionGroup houseGroup) {
        group = requireNonNull(houseGroup);
        byHouse = true;
    }

    /** Whether the house says so, and not somebody here. */
    public boolean isByHouse() {
        return byHouse;
    }

    public Person person() {
        return person;
    }

    public Location location() {
        return location;
    }

    public PermissionGroup group() {
        return group;
    }
}

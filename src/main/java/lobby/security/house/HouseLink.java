package lobby.security.house;

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
import java.util.UUID;
import lobby.people.Location;
import lobby.people.Network;
import lobby.platform.References;
import lobby.security.PermissionGroup;

/** That whoever belongs to a group of the house has a permission group at a location. */
@Entity
@Table(name = "house_link")
public class HouseLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id", updatable = false)
    private Network network;

    @Column(name = "house_group", nullable = false, updatable = false)
    private String houseGroup;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "location_id", updatable = false)
    private Location location;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id", updatable = false)
    private PermissionGroup group;

    protected HouseLink() {
    }

    public HouseLink(String houseGroup, Location location, PermissionGroup group) {
        this.reference = References.next();
        this.network = location.network();
        this.houseGroup = HousePerson.folded(houseGroup);
        this.location = requireNonNull(location);
        this.group = requireNonNull(group);
    }

    public Long id() {
        return id;
    }

    public UUID reference() {
        return reference;
    }

    /** In lower case, as it is compared. */
    public String houseGroup() {
        return houseGroup;
    }

    public Location location() {
        return location;
    }

    public PermissionGroup group() {
        return group;
    }
}

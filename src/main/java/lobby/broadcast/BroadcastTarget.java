package lobby.broadcast;

import static java.util.Comparator.comparing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.Aim;
import lobby.announcement.audience.Audience;
import lobby.people.Location;

/** Whom a broadcast is for, as it is kept: never the guests of an event, who need not live anywhere here. */
@Embeddable
public class BroadcastTarget {

    @ManyToMany
    @JoinTable(name = "broadcast_location", joinColumns = @JoinColumn(name = "broadcast_id"),
        inverseJoinColumns = @JoinColumn(name = "location_id"))
    private Set<Location> locations = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "broadcast_floor", joinColumns = @JoinColumn(name = "broadcast_id"))
    @Column(name = "floor")
    private Set<String> floors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "broadcast_tag", joinColumns = @JoinColumn(name = "broadcast_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    void become(Aim aim) {
        locations.retainAll(aim.locations());
        locations.addAll(aim.locations());
        floors.retainAll(aim.audience().floors());
        floors.addAll(aim.audience().floors());
        tags.retainAll(aim.audience().tags());
        tags.addAll(aim.audience().tags());
    }

    List<Location> byName() {
        return locations.stream().sorted(comparing(Location::name).thenComparing(Location::id)).toList();
    }

    Aim aim() {
        Set<UUID> references = new HashSet<>();
        locations.forEach(location -> references.add(location.reference()));
        return new Aim(new Audience(references, floors, tags, null), Set.copyOf(locations), "");
    }
}

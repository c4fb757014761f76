package lobby.announcement.audience;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import lobby.people.Location;

/** Whom an announcement is for, as it is kept. */
@Embeddable
public class Target {

    @ManyToMany
    @JoinTable(name = "announcement_location", joinColumns = @JoinColumn(name = "announcement_id"),
        inverseJoinColumns = @JoinColumn(name = "location_id"))
    private Set<Location> locations = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "announcement_floor", joinColumns = @JoinColumn(name = "announcement_id"))
    @Column(name = "floor")
    private Set<String> floors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "announcement_tag", joinColumns = @JoinColumn(name = "announcement_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    @Column(name = "event_reference")
    private UUID event;

    @Column(name = "event_title")
    private String eventTitle;

    public void become(Aim aim) {
        become(locations, aim.locations());
        become(floors, aim.audience().floors());
        become(tags, aim.audience().tags());
        event = aim.audience().event();
        eventTitle = aim.eventTitle();
    }

    public Aim aim() {
        Set<UUID> references = new HashSet<>();
        locations.forEach(location -> references.add(location.reference()));
        Audience audience = event == null ? new Audience(references, floors, tags, null) : Audience.of(event);
        return new Aim(audience, Set.copyOf(locations), eventTitle);
    }

    private static <T> void become(Set<T> kept, Collection<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }
}

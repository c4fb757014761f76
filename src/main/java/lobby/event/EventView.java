package lobby.event;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.PersonView;

/**
 * An event as a list or a page shows it.
 *
 * @param taken how many places are taken
 * @param manageable whether the caller may change it
 */
public record EventView(UUID id, int version, UUID locationId, String locationName, String zone, EventFacts facts,
    boolean cancelled, boolean open, long taken, List<PersonView> hosts, boolean manageable) implements Serializable {

    static EventView of(Event event, boolean open, long taken, boolean manageable) {
        Location location = event.location();
        List<PersonView> hosts = event.hosts().stream()
            .map(PersonView::of)
            .sorted(Comparator.comparing(PersonView::name))
            .toList();
        return new EventView(event.reference(), event.version(), location.reference(), location.name(),
            location.zone().getId(), event.facts(), event.isCancelled(), open, taken, hosts, manageable);
    }

    public boolean isLimited() {
        return facts.capacity() > 0;
    }

    /** How many places are left; meaningful only where they are limited. */
    public long left() {
        return Math.max(0, facts.capacity() - taken);
    }

    public boolean isFull() {
        return isLimited() && left() == 0;
    }
}

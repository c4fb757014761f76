package lobby.announcement;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.Aim;
import lobby.announcement.audience.Audience;
import lobby.announcement.audience.Insight;
import lobby.announcement.audience.Reach;
import lobby.people.Location;
import lobby.people.PersonView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/**
 * An announcement as those see it who look after them.
 *
 * @param places the names of the locations it goes to
 * @param zone in which it is planned: that of the location, and of several that of the first by name
 * @param plannedFor when it is to go out, or null
 * @param sentAt when it did, or null
 * @param eventOff whether it is for the guests of an event that is cancelled
 * @param putBack why it did not go out when it was planned to, and is a draft again; null where that is not so
 * @param putBackAt since when it is that, or null
 * @param reach how far it came; null where the caller may not know who comes to the event that it is for
 * @param manageable whether the caller may change and send it, as long as it was not sent
 * @param version to be handed back with a change
 */
public record AnnouncementView(UUID id, String title, String text, AnnouncementState state, Audience audience,
    List<String> places, String zone, String eventTitle, boolean eventOff, Instant plannedFor, Instant sentAt,
    PutBack.Why putBack, Instant putBackAt, Reach reach, Instant changedAt, PersonView changedBy,
    boolean manageable, int version) implements Serializable {

    static AnnouncementView of(Announcement one, Reach reach, Insight insight, boolean manageable) {
        Aim aim = one.aim();
        Set<Location> locations = aim.locations();
        // an older version that sends it leaves the reason where it is
        Optional<PutBack> back = one.putBack().filter(why -> one.state() == AnnouncementState.DRAFT);
        return new AnnouncementView(one.reference(), one.title(), one.text(), one.state(), aim.audience(),
            locations.stream().map(Location::name).sorted(Comparator.naturalOrder()).toList(),
            locations.stream().min(Comparator.comparing(Location::name)).orElseThrow().zone().getId(), aim.eventTitle(),
            insight.isOff(aim.audience()), one.plannedFor().orElse(null), one.sentAt().orElse(null),
            back.map(PutBack::why).orElse(null), back.map(PutBack::since).orElse(null),
            insight.knows(aim.audience()) ? reach : null, one.changedAt(), PersonView.of(one.changedBy()),
            manageable, one.version());
    }

    public boolean isSent() {
        return state == AnnouncementState.SENT;
    }

    /** @throws RefusedException ANNOUNCEMENT_SENT or NOT_PERMITTED where the caller can't change it */
    public void requireOpen() {
        if (!isOpen()) {
            throw new RefusedException(isSent() ? Refusal.ANNOUNCEMENT_SENT : Refusal.NOT_PERMITTED);
        }
    }

    /** Whether the caller can still change it. */
    public boolean isOpen() {
        return manageable && !isSent();
    }
}

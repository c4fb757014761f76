package lobby.announcement;

import static lobby.audit.Action.ANNOUNCEMENT_CHANGED;
import static lobby.audit.Action.ANNOUNCEMENT_SENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import lobby.announcement.audience.Aiming;
import lobby.announcement.audience.RecipientRepository;
import lobby.audit.AuditTrail;
import lobby.people.Location;

/**
 * Sends an announcement: who gets it is worked out now, in one statement, and written down in the transaction in which
 * it is said to be sent. So it is sent to all of them or not at all, and never again.
 */
@ApplicationScoped
class Dispatch {

    @Inject Aiming aiming;
    @Inject RecipientRepository recipients;
    @Inject AuditTrail audit;
    @Inject Event<AnnouncementSent> sent;
    @Inject Clock clock;

    /**
     * @param announcement which nobody else has in hand
     * @return how many got it; where that would be nobody, it is not sent
     */
    int send(Announcement announcement) {
        announcement.requireUnsent();
        Instant now = clock.instant();
        Set<Long> people = recipients.write(announcement.id(), aiming.addressees(announcement.aim()), now);
        if (!people.isEmpty()) {
            announcement.send(now);
            audit.record(ANNOUNCEMENT_SENT, announcement.reference(), place(announcement), Map.of("title",
                announcement.title(), "recipients", people.size()));
            sent.fire(new AnnouncementSent(announcement.reference(), people));
        }
        return people.size();
    }

    /** It is a draft again: it could not go out at its time. */
    void putBack(Announcement announcement, PutBack.Why why) {
        announcement.putBack(why, clock.instant());
        audit.record(ANNOUNCEMENT_CHANGED, announcement.reference(), place(announcement), Map.of("takenBack",
            announcement.title(), "why", why));
    }

    /** Where it is written down: at its location, or for the whole network where they are more than one. */
    static Location place(Announcement announcement) {
        Set<Location> locations = announcement.locations();
        return locations.size() == 1 ? locations.iterator().next() : null;
    }
}

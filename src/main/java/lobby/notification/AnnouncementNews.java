package lobby.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lobby.announcement.AnnouncementSent;
import lobby.push.Told;

/** Has open pages look again of those who were told something with many others: what it is stands there (row LK-33). */
@ApplicationScoped
class AnnouncementNews {

    @Inject Event<Told> told;

    void follow(@Observes AnnouncementSent sent) {
        if (!sent.people().isEmpty()) {
            told.fire(new Told(sent.people()));
        }
    }
}

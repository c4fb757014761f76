package lobby.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import lobby.announcement.audience.Aim;
import lobby.announcement.audience.Aiming;
import lobby.announcement.audience.RecipientRepository;
import lobby.people.Person;

/** Enters announcements that there were before. Who may is for whoever brings them. */
@ApplicationScoped
public class AnnouncementRegister {

    @Inject AnnouncementRepository announcements;
    @Inject RecipientRepository recipients;
    @Inject Aiming aiming;

    /** One that is only written; planned for a time, it goes out by itself then. */
    public void plan(AnnouncementWords words, Aim aim, Instant plannedFor, Person by, Instant now) {
        Announcement one = new Announcement(words, aim, by, now);
        one.plan(plannedFor, now);
        if (plannedFor != null) {
            one.schedule(by, now);
        }
        announcements.add(one);
    }

    /**
     * One that was sent then, to whom it would have gone.
     *
     * @param delivered how many it came to, and {@code read} how many of those opened it: always the same ones
     */
    public void sent(AnnouncementWords words, Aim aim, Person by, Instant at, int delivered, int read) {
        Announcement one = new Announcement(words, aim, by, at);
        one.send(at);
        announcements.add(one);
        recipients.write(one.id(), aiming.addressees(aim), at);
        recipients.came(one.id(), delivered, read, at);
    }
}

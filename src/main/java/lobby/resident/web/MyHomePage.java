package lobby.resident.web;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.announcement.mine.MyAnnouncementService;
import lobby.announcement.mine.MyAnnouncements;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;
import lobby.event.EventService;
import lobby.event.EventView;
import lobby.inbox.InboxFilter;
import lobby.inbox.InboxRow;
import lobby.inbox.InboxService;
import lobby.notification.NotificationService;
import lobby.notification.NotificationView;

/** What a resident sees first: what they have booked next, what was written to them, and what is coming up. */
@Named
@RequestScoped
public class MyHomePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DAYS_AHEAD = 90;
    private static final int ANNOUNCEMENTS = 3;
    private static final int EVENTS = 4;
    private static final int MESSAGES = 3;

    @Inject BookingService bookings;
    @Inject EventService events;
    @Inject InboxService inbox;
    @Inject NotificationService notifications;
    @Inject MyAnnouncementService announcements;
    @Inject Clock clock;

    private Ahead ahead;
    private List<EventView> upcoming;
    private List<InboxRow> messages;
    private List<NotificationView> news;
    private MyAnnouncements told;

    @PostConstruct
    void load() {
        Instant now = clock.instant();
        ahead = Ahead.of(bookings, now);
        upcoming = events.between(now, now.plus(DAYS_AHEAD, DAYS)).stream()
            .filter(event -> !event.cancelled())
            .limit(EVENTS)
            .toList();
        messages = inbox.list(new InboxFilter(InboxFilter.Show.MINE, null, "", ""), MESSAGES).rows();
        news = notifications.newest();
        told = announcements.unread(ANNOUNCEMENTS);
    }

    /** The words of a greeting that suits the time of day there. */
    public String greeting(ZoneId zone) {
        return "my.home." + PartOfDay.at(clock.instant().atZone(zone == null ? ZoneOffset.UTC : zone)).name();
    }

    /** What they have booked next; null if nothing. */
    public BookingRow getNext() {
        return ahead.bookings().stream().findFirst().orElse(null);
    }

    public List<EventView> getUpcoming() {
        return upcoming;
    }

    public List<InboxRow> getMessages() {
        return messages;
    }

    public List<NotificationView> getNews() {
        return news;
    }

    /** What they were told with others and have not read, the newest of it. */
    public MyAnnouncements getTold() {
        return told;
    }

    public Map<UUID, BookingRow> getBooked() {
        return ahead.byEvent();
    }
}

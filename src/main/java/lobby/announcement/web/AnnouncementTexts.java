package lobby.announcement.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lobby.announcement.AnnouncementService;
import lobby.announcement.AnnouncementView;
import lobby.announcement.audience.Audience;
import lobby.web.Ui;

/** How announcements are spoken of on pages. */
@Named
@RequestScoped
public class AnnouncementTexts {

    @Inject Ui ui;
    @Inject AnnouncementService service;
    @Inject Clock clock;

    /** Whether the caller may announce something at this location. */
    public boolean announcesAt(UUID location) {
        return service.announcesAt(location);
    }

    /** Whom it is for: "Pier 9 Residences, floors 3, 4, tagged yoga", or "Guests of Film night". */
    public String whom(AnnouncementView one) {
        if (one.audience().event() != null) {
            return ui.text("announcements.whom.event", one.eventTitle());
        }
        return living(one.places(), one.audience());
    }

    /** The same where it is for residents: those of these locations, or some of them. */
    public String living(List<String> places, Audience audience) {
        List<String> parts = new ArrayList<>(places);
        if (!audience.floors().isEmpty()) {
            parts.add(ui.text("announcements.whom.floors", listed(audience.floors())));
        }
        if (!audience.tags().isEmpty()) {
            parts.add(ui.text("announcements.whom.tags", listed(audience.tags())));
        }
        return String.join(", ", parts);
    }

    /** Whether it is planned for a time that is still to come. */
    public boolean isAhead(AnnouncementView one) {
        return one.plannedFor() != null && one.plannedFor().isAfter(clock.instant());
    }

    /** What became of it, in a word. */
    public String state(AnnouncementView one) {
        return ui.text("announcements.state." + (one.putBack() == null ? one.state() : "PUT_BACK"));
    }

    /** One that did not go out stands out. */
    public String tone(AnnouncementView one) {
        return one.putBack() != null ? "err" : switch (one.state()) {
            case DRAFT -> "plain";
            case SCHEDULED -> "warn";
            case SENT -> "ok";
        };
    }

    public String icon(AnnouncementView one) {
        return one.putBack() != null ? "alert" : switch (one.state()) {
            case DRAFT -> "edit";
            case SCHEDULED -> "clock";
            case SENT -> "check";
        };
    }

    private static String listed(Collection<String> names) {
        return names.stream().sorted().collect(joining(", "));
    }
}

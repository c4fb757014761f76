package lobby.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Moments as people read them: in the zone of the place they are about, in the language of the page. A zone is a
 * {@link ZoneId}, its name, or nothing for the location the page is about.
 */
@Named
@RequestScoped
public class Times {

    private static final Duration SOON = Duration.ofMinutes(30);
    private static final Duration LATE = Duration.ofHours(24);

    @Inject Ui ui;
    @Inject Frame frame;
    @Inject Clock clock;

    /**
     * A moment in words.
     *
     * @param style "long" (Sat 21 Nov 2026, 14:00), "day" (Sat 21 Nov 2026), "time" (14:00), "near" (Today, 14:00;
     *     Sat, 14:00; Sat 12 Dec, 19:00) or "short" (14:00 today, Thu this week, 2 Nov before)
     */
    public String when(Instant at, Object zone, String style) {
        if (at == null) {
            return "";
        }
        ZonedDateTime then = at.atZone(zone(zone));
        return switch (style == null || style.isEmpty() ? "long" : style) {
            case "time" -> in("HH:mm", then);
            case "day" -> in("EEE d MMM uuuu", then);
            case "near" -> near(then);
            case "short" -> brief(then);
            default -> in("EEE d MMM uuuu, HH:mm", then);
        };
    }

    /** A day that is the same everywhere: 21 Nov 2026. */
    public String date(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofPattern("d MMM uuuu", ui.getLocale()).format(day);
    }

    /** How a span that begins at a moment goes on: " – 15:15", with the day where it is another one. */
    public String until(Instant from, Instant to, Object zone) {
        if (to == null) {
            return "";
        }
        ZonedDateTime end = to.atZone(zone(zone));
        boolean sameDay = from.atZone(zone(zone)).toLocalDate().equals(end.toLocalDate());
        return " – " + in(sameDay ? "HH:mm" : "EEE d MMM, HH:mm", end);
    }

    /** For the {@code datetime} of a {@code <time>}. */
    public String iso(Instant at, Object zone) {
        return at == null ? "" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone(zone)));
    }

    /** Everything, and whose time it is: what the pointer finds. */
    public String full(Instant at, Object zone) {
        return at == null ? "" : in("EEEE d MMMM uuuu, HH:mm (zzzz)", at.atZone(zone(zone)));
    }

    public String day(Instant at, Object zone) {
        return in("d", at.atZone(zone(zone)));
    }

    public String month(Instant at, Object zone) {
        return in("MMM", at.atZone(zone(zone)));
    }

    public boolean isToday(Instant at, Object zone) {
        return at.atZone(zone(zone)).toLocalDate().equals(today(zone(zone)));
    }

    /** "Waiting 38 min", in hours from two on, in days from two on. */
    public String waiting(Instant since) {
        Duration time = waited(since);
        if (time.toDays() >= 2) {
            return ui.text("wait.days", time.toDays());
        }
        return time.toHours() >= 2
            ? ui.text("wait.hours", time.toHours())
            : ui.text("wait.minutes", Math.max(1, time.toMinutes()));
    }

    /** "late" from a day on, "soon" from half an hour on, before that nothing. */
    public String waitTone(Instant since) {
        Duration time = waited(since);
        if (time.compareTo(LATE) >= 0) {
            return "late";
        }
        return time.compareTo(SOON) >= 0 ? "soon" : "";
    }

    private Duration waited(Instant since) {
        return Duration.between(since, clock.instant());
    }

    private String near(ZonedDateTime then) {
        long days = ChronoUnit.DAYS.between(today(then.getZone()), then.toLocalDate());
        if (days >= -1 && days <= 1) {
            return ui.text(days == 0 ? "when.today" : days == 1 ? "when.tomorrow" : "when.yesterday",
                in("HH:mm", then));
        }
        if (days > 1 && days < 7) {
            return in("EEE, HH:mm", then);
        }
        return in(then.getYear() == today(then.getZone()).getYear() ? "EEE d MMM, HH:mm" : "EEE d MMM uuuu, HH:mm",
            then);
    }

    private String brief(ZonedDateTime then) {
        long days = ChronoUnit.DAYS.between(then.toLocalDate(), today(then.getZone()));
        if (days == 0) {
            return in("HH:mm", then);
        }
        if (days > 0 && days < 7) {
            return in("EEE", then);
        }
        return in(then.getYear() == today(then.getZone()).getYear() ? "d MMM" : "d MMM uuuu", then);
    }

    private String in(String pattern, ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(pattern, ui.getLocale()).format(time);
    }

    private LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }

    private ZoneId zone(Object zone) {
        if (zone instanceof ZoneId id) {
            return id;
        }
        return zone == null || zone.toString().isEmpty() ? frame.getZone() : ZoneId.of(zone.toString());
    }
}

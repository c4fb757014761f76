package lobby.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lobby.care.desk.DeskRow;
import lobby.people.PersonView;
import lobby.web.Frame;
import lobby.web.Ui;

/** What a care desk says of times and last words. */
@Named
@RequestScoped
public class CareWords {

    @Inject Ui ui;
    @Inject Frame frame;
    @Inject Clock clock;

    /** Such as "6 min 30 s", "41 min" or "2 h 5 min"; a dash for what there was none of. */
    public String span(Duration time) {
        if (time == null) {
            return ui.text("care.dash");
        }
        long seconds = time.toSeconds();
        if (seconds < 60) {
            return ui.text("care.seconds", seconds);
        }
        if (seconds < 3600) {
            return seconds % 60 == 0 ? ui.text("care.minutes", seconds / 60)
                : ui.text("care.minutesSeconds", seconds / 60, seconds % 60);
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes % 60 == 0 ? ui.text("care.hours", minutes / 60)
            : ui.text("care.hoursMinutes", minutes / 60, minutes % 60);
    }

    /** When somebody has to be answered, beside how long they waited: what was promised, or how soon it is over. */
    public String due(DeskRow row) {
        Duration left = row.promised().minus(waited(row.waitingSince()));
        if (left.isNegative()) {
            return ui.text("care.promised", span(row.promised()));
        }
        return isSoon(row, left) ? ui.text("care.due", span(Duration.ofMinutes(Math.max(1, left.toMinutes())))) : "";
    }

    /** "late" past what was promised, "soon" in the last half of it, before that nothing. */
    public String tone(DeskRow row) {
        Duration left = row.promised().minus(waited(row.waitingSince()));
        return left.isNegative() ? "late" : isSoon(row, left) ? "soon" : "";
    }

    /** The last words, after "You: " or "Priya: " where it was not the resident's. */
    public String last(DeskRow row) {
        PersonView author = row.lastAuthor();
        if (author == null || author.id().equals(row.customer().id())) {
            return words(row);
        }
        return ui.text("js.list.said", author.id().equals(frame.getMe().id()) ? ui.text("js.thread.you")
            : author.firstName(), words(row));
    }

    private String words(DeskRow row) {
        if (row.lastGone() != null) {
            return ui.text("js.gone." + row.lastGone());
        }
        return row.lastText().isEmpty() && row.lastFiles() > 0
            ? ui.count("js.list.files", row.lastFiles())
            : row.lastText();
    }

    private static boolean isSoon(DeskRow row, Duration left) {
        return left.compareTo(row.promised().dividedBy(2)) < 0;
    }

    private Duration waited(Instant since) {
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }
}

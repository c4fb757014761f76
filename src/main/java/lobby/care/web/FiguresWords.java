package lobby.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import lobby.care.analytics.Step;
import lobby.care.analytics.Tally;
import lobby.care.analytics.TallyLine;
import lobby.care.desk.CareFigures.Span;
import lobby.web.Times;
import lobby.web.Ui;

/** What lines of figures are called, and how their numbers are written. */
@Named
@RequestScoped
public class FiguresWords {

    /** What a line counts, in the order of its columns. */
    private static final List<String> COLUMNS = List.of("begun", "unanswered", "finished", "answers", "response",
        "response.median", "response.ninetieth", "handling", "handling.median", "handling.ninetieth");

    @Inject Ui ui;
    @Inject Times times;

    /** What the first cell of a line says. */
    public String name(TallyLine line, Step step) {
        return switch (line.table()) {
            case ALL -> ui.text("care.figures.all");
            case SLOTS -> slot(line.slot(), step);
            case HOURS -> "%02d:00 – %02d:00".formatted(line.hour(), line.hour() + 1);
            case AGENTS -> line.agent().name();
            case PLACES -> line.place().name();
        };
    }

    /** A piece of the time, by its beginning. */
    public String slot(LocalDateTime begin, Step step) {
        return switch (step) {
            case HOUR -> in("EEE d MMM, HH:mm", begin);
            case DAY -> in("EEE d MMM uuuu", begin);
            case WEEK -> ui.text("care.figures.weekOf", in("d MMM uuuu", begin));
        };
    }

    /** The days that figures are about. */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? times.date(first)
            : ui.text("care.figures.days", times.date(first), times.date(last));
    }

    /** What the columns behind the first are called. */
    public List<String> getColumns() {
        return COLUMNS.stream().map(column -> ui.text("care.figures." + column)).toList();
    }

    /** What stands in them where a spreadsheet counts on: whole numbers, and times as h:mm:ss; blank for none. */
    List<String> cells(Tally tally) {
        Span response = tally.response();
        Span handling = tally.handling();
        return List.of(String.valueOf(tally.begun()), String.valueOf(tally.unanswered()),
            String.valueOf(tally.finished()), String.valueOf(tally.answers()), clock(response.mean()),
            clock(response.median()), clock(response.ninetieth()), clock(handling.mean()), clock(handling.median()),
            clock(handling.ninetieth()));
    }

    private static String clock(Duration time) {
        return time == null ? ""
            : "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    private String in(String pattern, LocalDateTime time) {
        return DateTimeFormatter.ofPattern(pattern, ui.getLocale()).format(time);
    }
}

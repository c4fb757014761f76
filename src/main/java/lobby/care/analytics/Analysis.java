package lobby.care.analytics;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lobby.care.analytics.TallyLine.Table;
import lobby.people.PersonView;

/**
 * Figures of a time: in all, and broken down in tables. Times and hours without anything are there, with nothing.
 *
 * @param first the first day, where the first of the locations is; last the last one
 * @param agents everybody who did something in that time, also where only one of them was asked for
 */
public record Analysis(Step step, LocalDate first, LocalDate last, Tally all, List<TallyLine> lines,
    List<PersonView> agents) implements Serializable {

    public List<TallyLine> of(Table table) {
        return lines.stream().filter(line -> line.table() == table).toList();
    }

    public boolean isEmpty() {
        return all.equals(Tally.NOTHING);
    }
}

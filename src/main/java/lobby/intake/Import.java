package lobby.intake;

import static java.util.logging.Level.WARNING;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Logger;
import lobby.intake.ImportReport.Refused;
import lobby.intake.format.Entry;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Words;

/**
 * Goes through what a file has, one thing after the other, each in a transaction of its own: what is refused, or fails,
 * is noted and takes nothing with it. This is the one place where a refusal is not the end.
 */
final class Import<T> {

    private static final Logger LOGGER = Logger.getLogger(Import.class.getName());
    private static final int STEP = 50;

    private final Function<T, Outcome> taking;
    private final Words words;
    private final Map<Outcome, Integer> taken = new EnumMap<>(Outcome.class);
    private final List<Refused> refused = new ArrayList<>();

    Import(Function<T, Outcome> taking, Words words) {
        this.taking = taking;
        this.words = words;
    }

    /** @param progress is told now and then how far it is */
    ImportReport run(Iterator<Entry<T>> entries, Consumer<ImportReport> progress) {
        for (int done = 1; entries.hasNext(); done++) {
            take(entries.next());
            if (done % STEP == 0) {
                progress.accept(report());
            }
        }
        return report();
    }

    private void take(Entry<T> entry) {
        try {
            taken.merge(taking.apply(entry.said().get()), 1, Integer::sum);
        } catch (RefusedException no) {
            refuse(entry, no);
        } catch (EJBAccessException | AccessLocalException ended) {
            throw ended;
        } catch (EJBException fault) {
            LOGGER.log(WARNING, fault, () -> "line %d could not be imported".formatted(entry.line()));
            refuse(entry, new RefusedException(Refusal.FAULT));
        }
    }

    private void refuse(Entry<T> entry, RefusedException no) {
        refused.add(new Refused(entry.line(), words.refusal(no), entry.cells()));
    }

    private ImportReport report() {
        return new ImportReport(of(Outcome.CREATED), of(Outcome.UPDATED), of(Outcome.UNCHANGED), List.copyOf(refused));
    }

    private int of(Outcome outcome) {
        return taken.getOrDefault(outcome, 0);
    }
}

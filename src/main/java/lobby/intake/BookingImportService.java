package lobby.intake;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static lobby.platform.Refusal.TOO_MANY_LINES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import lobby.intake.format.BookingFile;
import lobby.intake.format.BookingLine;
import lobby.intake.format.CalendarBookings;
import lobby.intake.format.CsvBookings;
import lobby.intake.text.TextFile;
import lobby.platform.RefusedException;
import lobby.platform.Words;
import lobby.security.Caller;
import lobby.security.Role;

/** Files of bookings: read as a whole, then taken line by line, each in a transaction of its own. */
@Stateless
@RolesAllowed(Role.STAFF)
@TransactionAttribute(NOT_SUPPORTED)
public class BookingImportService {

    /** The most bytes that a file of bookings has. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** The most bookings that it tells of. */
    public static final int MOST_LINES = 20_000;

    @Inject BookingIntakeService intake;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @throws RefusedException UNKNOWN, NOT_PERMITTED, COLUMN_MISSING or TOO_MANY_LINES */
    public BookingFile readTable(UUID location, byte[] file) {
        return atMost(CsvBookings.read(TextFile.decode(file), intake.zoneOf(location)));
    }

    /** @throws RefusedException UNKNOWN, NOT_PERMITTED, NOT_A_CALENDAR or TOO_MANY_LINES */
    public BookingFile readCalendar(UUID location, byte[] file) {
        ZoneId zone = intake.zoneOf(location);
        return atMost(CalendarBookings.read(TextFile.decode(file), zone, clock.instant()));
    }

    public ImportReport take(UUID location, BookingFile file, Consumer<ImportReport> progress) {
        return run(file, line -> intake.take(location, line), progress);
    }

    /** What {@link #take} would do; nothing of it stays. Each line is looked at as if it were the only one. */
    public ImportReport tryOut(UUID location, BookingFile file, Consumer<ImportReport> progress) {
        return run(file, line -> intake.tryOut(location, line), progress);
    }

    private ImportReport run(BookingFile file, Function<BookingLine, Outcome> taking, Consumer<ImportReport> progress) {
        return new Import<>(taking, Words.of(caller.language())).run(file.entries().iterator(), progress);
    }

    private static BookingFile atMost(BookingFile file) {
        if (file.entries().size() > MOST_LINES) {
            throw new RefusedException(TOO_MANY_LINES, MOST_LINES);
        }
        return file;
    }
}

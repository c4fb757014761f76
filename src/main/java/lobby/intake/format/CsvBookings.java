package lobby.intake.format;

import static lobby.platform.Refusal.COLUMN_MISSING;
import static lobby.platform.Refusal.LINE_BROKEN;
import static lobby.platform.Refusal.NOT_A_NUMBER;
import static lobby.platform.Refusal.VALUE_MISSING;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lobby.intake.format.CsvRows.Row;
import lobby.intake.text.Moments;
import lobby.intake.text.Said;
import lobby.platform.RefusedException;

/** Bookings in a table: columns in any order, named as {@link Column} knows them; others are left aside. */
public final class CsvBookings {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final ZoneId zone;
    private final List<String> header;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private CsvBookings(List<String> header, ZoneId zone) {
        this.zone = zone;
        this.header = header;
        for (int i = 0; i < header.size(); i++) {
            int place = i;
            Column.of(header.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        require(Column.EVENT, Column.EVENT);
        require(Column.STARTS, Column.DATE);
        require(Column.EMAIL, Column.EMAIL);
    }

    /** @throws RefusedException COLUMN_MISSING if it can't be a file of bookings */
    public static BookingFile read(String text, ZoneId zone) {
        List<Row> rows = CsvRows.of(text);
        List<String> header = rows.isEmpty() ? List.of() : rows.get(0).cells().stream().map(String::strip).toList();
        CsvBookings bookings = new CsvBookings(header, zone);
        return new BookingFile(header, rows.stream().skip(1).map(bookings::entry).toList());
    }

    private Entry<BookingLine> entry(Row row) {
        return new Entry<>(row.line(), () -> booking(row), row.cells());
    }

    private BookingLine booking(Row row) {
        if (row.broken()) {
            throw new RefusedException(LINE_BROKEN);
        }
        ResidentLine resident = new ResidentLine(needed(Column.EMAIL, row), name(row), cell(Column.UNIT, row),
            cell(Column.PHONE, row), cell(Column.LANGUAGE, row));
        return new BookingLine(cell(Column.REFERENCE, row), event(row), resident,
            said(Column.PLACES, row).map(CsvBookings::number).orElse(null),
            said(Column.STATUS, row).map(StatusWords::status).orElse(null),
            places.containsKey(Column.NOTES) ? cell(Column.NOTES, row) : null,
            said(Column.MADE, row).map(made -> Moments.read(made, zone).moment()).orElse(null));
    }

    private EventLine event(Row row) {
        Moments starts = Moments.read(said(Column.STARTS, row).orElseGet(() -> dateAndTime(row)), zone);
        Instant ends = said(Column.ENDS, row).map(end -> ends(end, row))
            .orElse(starts.timed() ? null : starts.moment().plus(A_DAY));
        return EventLine.of(cell(Column.EVENT_REFERENCE, row), needed(Column.EVENT, row),
            places.containsKey(Column.VENUE) ? cell(Column.VENUE, row) : null, starts.moment(), ends);
    }

    private String dateAndTime(Row row) {
        Column day = places.containsKey(Column.DATE) ? Column.DATE : Column.STARTS;
        return (needed(day, row) + " " + cell(Column.TIME, row)).strip();
    }

    /** An end that is only a time is on the day of the beginning. */
    private Instant ends(String end, Row row) {
        boolean timeOnly = end.length() <= 9 && places.containsKey(Column.DATE) && !end.matches(".*\\d{4}.*");
        return Moments.read(timeOnly ? needed(Column.DATE, row) + " " + end : end, zone).moment();
    }

    private String name(Row row) {
        return said(Column.NAME, row)
            .filter(name -> cell(Column.FIRST_NAME, row).isEmpty())
            .orElseGet(() -> cell(Column.FIRST_NAME, row) + " "
                + said(Column.LAST_NAME, row).orElse(cell(Column.NAME, row)));
    }

    static int number(String written) {
        if (!written.matches("\\d{1,6}")) {
            throw new RefusedException(NOT_A_NUMBER, Said.beginning(written));
        }
        return Integer.parseInt(written);
    }

    private String needed(Column column, Row row) {
        return said(column, row).orElseThrow(() -> new RefusedException(VALUE_MISSING,
            places.containsKey(column) ? header.get(places.get(column)) : column.told()));
    }

    private Optional<String> said(Column column, Row row) {
        return Optional.of(cell(column, row)).filter(text -> !text.isEmpty());
    }

    /** What spreadsheets were kept from taking for a formula is read without its apostrophe. */
    private String cell(Column column, Row row) {
        Integer place = places.get(column);
        String text = place == null || place >= row.cells().size() ? "" : row.cells().get(place).strip();
        return text.matches("(?s)'[=+@\\t\\r-].*") ? text.substring(1) : text;
    }

    private void require(Column one, Column other) {
        if (!places.containsKey(one) && !places.containsKey(other)) {
            throw new RefusedException(COLUMN_MISSING, one.told());
        }
    }
}

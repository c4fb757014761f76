package lobby.intake.format;

import java.util.List;

/**
 * A file of bookings.
 *
 * @param header what the cells of its entries are
 */
public record BookingFile(List<String> header, List<Entry<BookingLine>> entries) {
}

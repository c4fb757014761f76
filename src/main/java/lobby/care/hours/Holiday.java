package lobby.care.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which nobody is there, whatever day of the week they are.
 *
 * @param last the same day, or a later one
 * @param name blank where nobody gave it one
 */
public record Holiday(UUID id, LocalDate first, LocalDate last, String name) implements Serializable {

    boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean isOneDay() {
        return first.equals(last);
    }
}

package lobby.care.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lobby.people.Location;
import lobby.people.Person;

/** How opening hours come in that were agreed elsewhere, or before. Whoever brings them has asked who may. */
@ApplicationScoped
public class CareHoursRegister {

    @Inject CareHoursRepository hours;

    /** @param days of Monday to Sunday, in words that {@link HoursText} reads */
    public void keep(Location location, List<String> days, Person by, Instant at) {
        hours.forChange(location).keep(Week.of(day -> HoursText.read(day.name(), days.get(day.ordinal()))), "", by, at);
    }

    public void addHoliday(Location location, LocalDate first, LocalDate last, String name) {
        hours.add(location, first, last, name);
    }
}

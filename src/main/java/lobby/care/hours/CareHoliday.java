package lobby.care.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import lobby.people.Location;
import lobby.platform.References;

/** Days on which the care team of a location is not there. */
@Entity
@Table(name = "care_holiday")
public class CareHoliday {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private UUID reference;

    @Column(name = "location_id")
    private Long locationId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String name;

    protected CareHoliday() {
    }

    CareHoliday(Location location, LocalDate firstDay, LocalDate lastDay, String name) {
        this.reference = References.next();
        this.locationId = location.id();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.name = name;
    }

    Holiday days() {
        return new Holiday(reference, firstDay, lastDay, name);
    }

    @Override
    public String toString() {
        return days().isOneDay() ? firstDay + " " + name : firstDay + " – " + lastDay + " " + name;
    }
}

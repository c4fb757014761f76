package lobby.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.intake.BookingImportService;
import lobby.intake.BookingIntakeService;
import lobby.intake.format.Column;
import lobby.platform.RefusedException;
import lobby.platform.Refusal;
import lobby.web.Frame;
import lobby.web.Place;

/** Where files of bookings come in: for which location, and what is understood in them. The rest is the script's. */
@Named
@RequestScoped
public class ImportPage {

    private static final int A_MEGABYTE = 1024 * 1024;

    @Inject BookingIntakeService intake;
    @Inject Frame frame;

    private List<Place> places = List.of();

    /** @throws RefusedException UNKNOWN to who is no staff, NOT_PERMITTED to who manages bookings nowhere */
    public void open() {
        if (!frame.isStaff()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        Set<UUID> permitted = intake.locations();
        places = frame.getLocations().stream().filter(place -> permitted.contains(place.id())).toList();
        if (places.isEmpty()) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
    }

    /** Where the caller may bring bookings. */
    public List<Place> getPlaces() {
        return places;
    }

    /** The location to begin with: the one the page is about, where bookings may be brought there. */
    public Place getHere() {
        return places.stream().filter(place -> place.equals(frame.getHere())).findFirst().orElse(places.get(0));
    }

    public List<Column> getColumns() {
        return List.of(Column.values());
    }

    public int getLargest() {
        return BookingImportService.LARGEST;
    }

    public int getMegabytes() {
        return BookingImportService.LARGEST / A_MEGABYTE;
    }

    public int getMostLines() {
        return BookingImportService.MOST_LINES;
    }
}

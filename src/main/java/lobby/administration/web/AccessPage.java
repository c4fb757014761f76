package lobby.administration.web;

import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.EVENT_BOOKINGS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lobby.administration.PlacePermissions;
import lobby.administration.StaffAccountService;
import lobby.administration.StaffPlace;
import lobby.administration.StaffView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Area;
import lobby.security.Level;

/** What one person may do, all told, and why. */
@Named
@RequestScoped
public class AccessPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject StaffAccountService service;

    private UUID person;
    private StaffView staff;
    private List<StaffView> everybody = List.of();
    private List<PlacePermissions> places = List.of();

    public void open() {
        everybody = service.list();
        if (person != null) {
            staff = everybody.stream()
                .filter(one -> one.person().id().equals(person))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
            places = service.permissions(person);
        }
    }

    /** The group that grants it there; blank where it is not a group, as for the owner. */
    public String through(PlacePermissions place) {
        return staff.places().stream()
            .filter(one -> one.location().equals(place.location().id()))
            .map(StaffPlace::groupName)
            .findFirst()
            .orElse("");
    }

    /** Whether it comes with another level and need not be granted itself. */
    public boolean isImplied(PlacePermissions place, Area area) {
        return area == CONVERSATIONS && place.levels().get(EVENT_BOOKINGS) == Level.MANAGE;
    }

    public List<Area> getAreas() {
        return Arrays.asList(Area.values());
    }

    public List<StaffView> getEverybody() {
        return everybody;
    }

    public List<PlacePermissions> getPlaces() {
        return places;
    }

    /** Whose; null before anybody was chosen. */
    public StaffView getStaff() {
        return staff;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }
}

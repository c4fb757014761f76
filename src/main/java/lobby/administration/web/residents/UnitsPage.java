package lobby.administration.web.residents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import lobby.administration.LocationView;
import lobby.administration.residents.ResidentService;
import lobby.administration.residents.UnitService;
import lobby.administration.residents.UnitView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Notices;

/** The units of a location, and one of them to be changed, or a new one. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject UnitService service;
    @Inject ResidentService residents;
    @Inject Notices notices;

    private UUID location;
    private UUID unit;
    private List<LocationView> locations = List.of();
    private List<UnitView> rows = List.of();
    private boolean changeable;
    private UnitView chosen;
    private String name;
    private String floor;

    public void open() {
        locations = residents.locations();
        location = location == null && !locations.isEmpty() ? locations.get(0).id() : location;
        rows = service.list(location);
        changeable = service.isChangeable(location);
        if (unit != null) {
            chosen = rows.stream()
                .filter(row -> row.id().equals(unit))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
            name = chosen.name();
            floor = chosen.floor();
        }
    }

    public String save() {
        if (unit == null) {
            service.create(location, name, floor);
        } else {
            service.change(unit, name, floor);
        }
        notices.say("settings.saved");
        return here();
    }

    public String delete() {
        service.delete(unit);
        notices.say("settings.units.deleted", chosen.name());
        return here();
    }

    private String here() {
        return "/settings/units?faces-redirect=true&location=" + location;
    }

    public List<LocationView> getLocations() {
        return locations;
    }

    public List<UnitView> getRows() {
        return rows;
    }

    public boolean isChangeable() {
        return changeable;
    }

    /** The one to be changed; null for a new one. */
    public UnitView getChosen() {
        return chosen;
    }

    public UUID getLocation() {
        return location;
    }

    public void setLocation(UUID location) {
        this.location = location;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFloor() {
        return floor;
    }

    public void setFloor(String floor) {
        this.floor = floor;
    }
}

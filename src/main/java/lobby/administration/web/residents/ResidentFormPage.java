package lobby.administration.web.residents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import lobby.administration.LocationView;
import lobby.administration.residents.ResidentDetails;
import lobby.administration.residents.ResidentService;
import lobby.administration.residents.UnitService;
import lobby.administration.residents.UnitView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Notices;

/** One resident at one location, or one who is to move in. */
@Named
@ViewScoped
public class ResidentFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ResidentService service;
    @Inject UnitService homes;
    @Inject Notices notices;

    private UUID id;
    private UUID location;
    private ResidentDetails details;
    private List<LocationView> locations = List.of();
    private List<UnitView> units = List.of();
    private ResidentFields fields = new ResidentFields();

    public void open() {
        locations = service.locations();
        location = location == null && !locations.isEmpty() ? locations.get(0).id() : location;
        units = homes.list(location);
        if (id != null) {
            details = service.open(id, location);
            fields = ResidentFields.of(details);
        } else if (!homes.isChangeable(location)) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
    }

    public String save() {
        if (id == null) {
            id = service.create(location, fields.profile(), fields.residency());
            notices.say("settings.residents.created");
        } else {
            service.change(id, location, details.version(), fields.residency());
            notices.say("settings.saved");
        }
        return "/settings/resident?faces-redirect=true&id=" + id + "&location=" + location;
    }

    public boolean isChangeable() {
        return details == null || details.changeable();
    }

    /** Null for somebody new. */
    public ResidentDetails getDetails() {
        return details;
    }

    public List<LocationView> getLocations() {
        return locations;
    }

    public List<UnitView> getUnits() {
        return units;
    }

    public ResidentFields getFields() {
        return fields;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getLocation() {
        return location;
    }

    public void setLocation(UUID location) {
        this.location = location;
    }
}

package lobby.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lobby.account.Profile;
import lobby.administration.locations.LocationCode;
import lobby.administration.locations.LocationDetails;
import lobby.administration.locations.LocationRow;
import lobby.administration.locations.LocationService;
import lobby.administration.locations.NextSteps;
import lobby.administration.locations.TimeZones;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Notices;

/** The locations of the network, and one of them to be changed, or a new one. */
@Named
@ViewScoped
public class LocationsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/settings/locations?faces-redirect=true";

    @Inject LocationService service;
    @Inject Notices notices;

    private UUID id;
    private List<LocationRow> rows = List.of();
    private NextSteps next;
    private boolean newOnesChat;
    private LocationRow chosen;
    private String name;
    private String code;
    private String zone;
    private String language;

    /** A new one is most likely where the others are. */
    public void open() {
        rows = service.list();
        next = service.nextSteps();
        newOnesChat = service.newOnesChat();
        if (id == null) {
            rows.stream().findFirst().ifPresent(this::isLike);
        } else {
            chosen = row();
            isLike(chosen);
            name = chosen.name();
            code = chosen.code();
        }
    }

    public String save() {
        LocationDetails details = LocationDetails.of(name, zone, language);
        if (id == null) {
            service.create(new LocationCode(code), details);
            notices.say("settings.locations.created", details.name());
        } else {
            service.change(id, details);
            notices.say("settings.saved");
        }
        return HERE;
    }

    public String delete() {
        service.delete(id);
        notices.say("settings.locations.deleted", chosen.name());
        return HERE;
    }

    private void isLike(LocationRow another) {
        zone = another.zone();
        language = another.language();
    }

    private LocationRow row() {
        return rows.stream()
            .filter(row -> row.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
    }

    public List<LocationRow> getRows() {
        return rows;
    }

    /** What is still to be done after founding. */
    public NextSteps getNext() {
        return next;
    }

    public boolean isNewOnesChat() {
        return newOnesChat;
    }

    /** The one to be changed; null for a new one. */
    public LocationRow getChosen() {
        return chosen;
    }

    public List<TimeZones.Region> getRegions() {
        return TimeZones.regions();
    }

    public List<String> getLanguages() {
        return Profile.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}

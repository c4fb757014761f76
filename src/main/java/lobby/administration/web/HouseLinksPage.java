package lobby.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import lobby.administration.GroupView;
import lobby.administration.LocationView;
import lobby.administration.PermissionGroupService;
import lobby.administration.house.HouseLinkService;
import lobby.administration.house.HouseLinkView;
import lobby.web.Notices;

/** What the house's own groups amount to here. */
@Named
@ViewScoped
public class HouseLinksPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/settings/house?faces-redirect=true";

    @Inject HouseLinkService service;
    @Inject PermissionGroupService permissions;
    @Inject Notices notices;

    private List<HouseLinkView> links = List.of();
    private List<LocationView> locations = List.of();
    private List<GroupView> groups = List.of();
    private List<String> known = List.of();
    private String houseGroup;
    private UUID location;
    private UUID group;

    public void open() {
        links = service.list();
        locations = service.locations();
        groups = permissions.list();
        known = service.known();
    }

    public String link() {
        service.link(houseGroup, location, group);
        notices.say("settings.house.linked");
        return HERE;
    }

    public String unlink(UUID link) {
        service.unlink(link);
        notices.say("settings.house.unlinked");
        return HERE;
    }

    public boolean isChangeable() {
        return !locations.isEmpty();
    }

    public List<HouseLinkView> getLinks() {
        return links;
    }

    public List<LocationView> getLocations() {
        return locations;
    }

    public List<GroupView> getGroups() {
        return groups;
    }

    /** Names to choose from. */
    public List<String> getKnown() {
        return known;
    }

    public String getHouseGroup() {
        return houseGroup;
    }

    public void setHouseGroup(String houseGroup) {
        this.houseGroup = houseGroup;
    }

    public UUID getLocation() {
        return location;
    }

    public void setLocation(UUID location) {
        this.location = location;
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }
}

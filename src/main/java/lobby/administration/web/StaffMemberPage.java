package lobby.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lobby.account.Profile;
import lobby.administration.GroupView;
import lobby.administration.LocationView;
import lobby.administration.PermissionGroupService;
import lobby.administration.StaffAccountService;
import lobby.administration.StaffView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Frame;
import lobby.web.Notices;

/** The account of one member of staff, or of one who is to get one. */
@Named
@ViewScoped
public class StaffMemberPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject StaffAccountService service;
    @Inject PermissionGroupService permissions;
    @Inject Frame frame;
    @Inject Notices notices;

    private UUID id;
    private String ask = "";
    private StaffView staff;
    private List<LocationView> locations = List.of();
    private List<GroupView> groups = List.of();
    private final Map<UUID, String> chosen = new HashMap<>();
    private String name;
    private String email;
    private String language = Locale.ENGLISH.getLanguage();
    private String link;

    /** Whether what they may do there follows from a group of the house. */
    public boolean isByHouse(UUID location) {
        return staff != null
            && staff.places().stream().anyMatch(place -> place.location().equals(location) && place.byHouse());
    }

    public void open() {
        locations = service.locations();
        groups = permissions.list();
        locations.forEach(location -> chosen.put(location.id(), ""));
        if (id != null) {
            staff = service.list().stream()
                .filter(one -> one.person().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
            staff.places().forEach(place -> chosen.computeIfPresent(
                place.location(), (key, none) -> place.group().toString()));
        }
    }

    public String save() {
        Map<UUID, UUID> wanted = chosen.entrySet().stream()
            .filter(place -> place.getValue() != null && !place.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, place -> UUID.fromString(place.getValue())));
        if (id == null) {
            id = service.create(name, email, Locale.forLanguageTag(language), wanted);
            notices.say("settings.staff.created");
        } else {
            service.assign(id, wanted);
            notices.say("settings.saved");
        }
        return here();
    }

    /** The first group that is chosen, at all locations. */
    public void copyToAll() {
        locations.stream()
            .map(location -> chosen.get(location.id()))
            .filter(group -> group != null && !group.isEmpty())
            .findFirst()
            .ifPresent(group -> chosen.replaceAll((location, before) -> group));
    }

    public void makeLink() {
        link = frame.whole(service.activationLink(id));
    }

    public String deactivate() {
        service.deactivate(id);
        notices.say("settings.staff.deactivated", staff.person().name());
        return here();
    }

    public String reactivate() {
        service.reactivate(id);
        notices.say("settings.staff.reactivated", staff.person().name());
        return here();
    }

    private String here() {
        return "/settings/staff-member?faces-redirect=true&id=" + id;
    }

    /** Whether to ask if they are sure. */
    public boolean isAsking() {
        return "deactivate".equals(ask) && staff != null && staff.active();
    }

    public boolean isChangeable() {
        return !locations.isEmpty();
    }

    /** Null for somebody new. */
    public StaffView getStaff() {
        return staff;
    }

    public List<LocationView> getLocations() {
        return locations;
    }

    public List<GroupView> getGroups() {
        return groups;
    }

    public Map<UUID, String> getChosen() {
        return chosen;
    }

    public List<String> getLanguages() {
        return Profile.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }

    /** What was just made; null otherwise. */
    public String getLink() {
        return link;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = ask;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}

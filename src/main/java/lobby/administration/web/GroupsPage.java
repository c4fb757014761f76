package lobby.administration.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.administration.GroupView;
import lobby.administration.PermissionGroupService;
import lobby.security.Area;
import lobby.security.Level;
import lobby.web.Notices;

/** What each permission group may do, area by area. */
@Named
@ViewScoped
public class GroupsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PermissionGroupService service;
    @Inject Notices notices;

    private List<GroupEdit> groups = List.of();
    private String name;

    /** Read again each time, so that whoever is overtaken sees by what; what was chosen stays. */
    public void open() {
        List<GroupView> newest = service.list();
        if (groups.isEmpty()) {
            groups = newest.stream().map(GroupEdit::new).toList();
        } else {
            Map<UUID, GroupView> byId = newest.stream().collect(toMap(GroupView::id, identity()));
            groups = groups.stream().filter(group -> byId.containsKey(group.id())).toList();
            groups.forEach(group -> group.isNow(byId.get(group.id())));
        }
    }

    public String save() {
        groups.stream()
            .filter(GroupEdit::isChanged)
            .forEach(group -> service.grant(group.id(), group.version(), group.levels()));
        notices.say("settings.groups.saved");
        return "/settings/groups?faces-redirect=true";
    }

    public String create() {
        UUID made = service.create(name);
        notices.say("settings.groups.created");
        return "/settings/group?faces-redirect=true&id=" + made;
    }

    public boolean isChangeable() {
        return groups.stream().anyMatch(group -> group.getNow().changeable());
    }

    public List<String> getAreas() {
        return Arrays.stream(Area.values()).map(Area::name).toList();
    }

    /** What can be granted of an area. */
    public List<String> levels(String area) {
        return Arrays.stream(Level.values())
            .filter(level -> level != Level.VIEW || !Area.valueOf(area).isGivenAlone())
            .map(Level::name)
            .toList();
    }

    public List<GroupEdit> getGroups() {
        return groups;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

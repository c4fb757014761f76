package lobby.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import lobby.administration.GroupView;
import lobby.administration.PermissionGroupService;
import lobby.administration.StaffAccountService;
import lobby.administration.StaffView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Notices;

/** One permission group: its name, who has it, and what can be made of it. */
@Named
@ViewScoped
public class GroupPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PermissionGroupService service;
    @Inject StaffAccountService accounts;
    @Inject Notices notices;

    private UUID id;
    private GroupView group;
    private List<StaffView> members = List.of();
    private String name;
    private String copyName;

    public void open() {
        group = service.list().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        name = group.name();
        members = accounts.list().stream()
            .filter(staff -> staff.places().stream().anyMatch(place -> place.group().equals(id)))
            .toList();
    }

    public String rename() {
        service.rename(id, group.version(), name);
        notices.say("settings.saved");
        return to(id);
    }

    public String copy() {
        UUID made = service.copy(id, copyName);
        notices.say("settings.groups.created");
        return to(made);
    }

    public String delete() {
        service.delete(id);
        notices.say("settings.groups.deleted", group.name());
        return "/settings/groups?faces-redirect=true";
    }

    private static String to(UUID group) {
        return "/settings/group?faces-redirect=true&id=" + group;
    }

    public GroupView getGroup() {
        return group;
    }

    public List<StaffView> getMembers() {
        return members;
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

    public String getCopyName() {
        return copyName;
    }

    public void setCopyName(String copyName) {
        this.copyName = copyName;
    }
}

package lobby.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import lobby.administration.NetworkSettingsService;
import lobby.administration.NetworkView;
import lobby.administration.StaffAccountService;
import lobby.administration.StaffView;
import lobby.web.Notices;

/** The settings of the whole network; to look at only, for whoever may not change them. */
@Named
@ViewScoped
public class NetworkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject NetworkSettingsService service;
    @Inject StaffAccountService accounts;
    @Inject Notices notices;

    private NetworkView network;
    private List<StaffView> heirs = List.of();
    private String name;
    private boolean reopening;
    private int reminderDays;
    private boolean newLocationsChat;
    private String heir;
    private String confirmation;

    public void open() {
        network = service.open();
        name = network.name();
        reopening = network.closedRepliesReopen();
        reminderDays = network.reminderDays();
        newLocationsChat = network.newLocationsChat();
        if (network.owned()) {
            heirs = accounts.list().stream().filter(staff -> staff.active() && !staff.owner()).toList();
        }
    }

    public String save() {
        service.change(network.version(), name, reopening, reminderDays, newLocationsChat);
        notices.say("settings.saved");
        return "/settings/network?faces-redirect=true";
    }

    public String handOver() {
        service.handOver(UUID.fromString(heir), confirmation);
        notices.say("settings.network.handedOver");
        return "/settings/network?faces-redirect=true";
    }

    public NetworkView getNetwork() {
        return network;
    }

    public List<StaffView> getHeirs() {
        return heirs;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isReopening() {
        return reopening;
    }

    public void setReopening(boolean reopening) {
        this.reopening = reopening;
    }

    public int getReminderDays() {
        return reminderDays;
    }

    public void setReminderDays(int reminderDays) {
        this.reminderDays = reminderDays;
    }

    public boolean isNewLocationsChat() {
        return newLocationsChat;
    }

    public void setNewLocationsChat(boolean newLocationsChat) {
        this.newLocationsChat = newLocationsChat;
    }

    public String getHeir() {
        return heir;
    }

    public void setHeir(String heir) {
        this.heir = heir;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}

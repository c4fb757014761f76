package lobby.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lobby.account.PasswordService;
import lobby.security.web.Doorway;
import lobby.web.Notices;

/** The part of a person's profile that keeps others out: their password, and signing out everywhere. */
@Named
@RequestScoped
public class PasswordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PasswordService service;
    @Inject Doorway doorway;
    @Inject Notices notices;

    private String present;
    private String wanted;

    /** @param here the page to come back to */
    public String change(String here) {
        service.change(text(present), text(wanted), doorway.door());
        notices.say("profile.password.changed");
        return here + "?faces-redirect=true";
    }

    /** Whether there is a password to change here. */
    public boolean isKeptHere() {
        return service.isKeptHere();
    }

    public void signOutEverywhere() {
        service.signOutEverywhere();
        doorway.leave();
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}

package lobby.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lobby.account.PasswordService;
import lobby.security.web.Doorway;

/** The part of a person's profile that keeps others out: their password, and signing out everywhere. */
@Named
@RequestScoped
public class PasswordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PasswordService service;
    @Inject Doorway doorway;

    private String present;
    private String wanted;

    public void change() {
        service.change(text(present), text(wanted), doorway.door());
        present = null;
        wanted = null;
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

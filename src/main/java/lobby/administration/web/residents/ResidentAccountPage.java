package lobby.administration.web.residents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import lobby.administration.residents.ResidentAccountService;
import lobby.web.Frame;
import lobby.web.Notices;

/** The part of a resident's page that lets them in, or keeps them out. */
@Named
@ViewScoped
public class ResidentAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ResidentAccountService service;
    @Inject Frame frame;
    @Inject Notices notices;

    private String ask = "";
    private String link;

    public void makeLink(UUID resident) {
        link = frame.whole(service.activationLink(resident));
    }

    public String shutOut(UUID resident, UUID location) {
        service.shutOut(resident);
        notices.say("settings.residents.shutOut");
        return to(resident, location);
    }

    public String letBackIn(UUID resident, UUID location) {
        service.letBackIn(resident);
        notices.say("settings.residents.letBackIn");
        return to(resident, location);
    }

    private static String to(UUID resident, UUID location) {
        return "/settings/resident?faces-redirect=true&id=" + resident + "&location=" + location;
    }

    /** Whether to ask if they are sure. */
    public boolean isAsking() {
        return "shut-out".equals(ask);
    }

    /** What was just made; null otherwise. */
    public String getLink() {
        return link;
    }

    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = ask;
    }
}

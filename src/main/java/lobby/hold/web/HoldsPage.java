package lobby.hold.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lobby.hold.HoldView;
import lobby.hold.LegalHoldService;
import lobby.hold.Withheld;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Notices;

/** What has to be kept as it was, and what was taken back meanwhile; to look at for who may not change it. */
@Named
@ViewScoped
public class HoldsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SHAPE = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** By its name in an address, which may have others; else by itself. */
    private static final Pattern ID = Pattern.compile("(?:^|.*[?&]id=)(" + SHAPE + ")(?:[&#].*)?",
        Pattern.CASE_INSENSITIVE);

    @Inject LegalHoldService service;
    @Inject Notices notices;

    private String of = "";
    private String ask = "";
    private String reason = "";
    private List<HoldView> held;
    private HoldView chosen;

    /** For the answer to whoever has asked for it, and for none after that. */
    private transient Withheld withheld;

    public void open() {
        withheld = null;
        held = service.list();
        chosen = of.isEmpty() ? null : found();
    }

    public String place() {
        service.place(chosen.conversation(), reason);
        notices.say("holds.placed");
        return here();
    }

    public String lift() {
        service.lift(chosen.conversation());
        notices.say("holds.lifted");
        return "/settings/holds?faces-redirect=true";
    }

    /** Shows it on this page, once: each time is written down. */
    public void read() {
        withheld = service.read(chosen.conversation());
    }

    /** Whether there is an address, and nothing of the caller's at it. */
    public boolean isLost() {
        return !of.isEmpty() && chosen == null;
    }

    /** Whether to tell first what follows from letting go. */
    public boolean isAsking() {
        return "lift".equals(ask) && chosen != null && chosen.isHeld() && chosen.changeable();
    }

    /** Whether the caller has asked for what was kept, and it is shown. */
    public boolean isReading() {
        return withheld != null;
    }

    public Withheld getWithheld() {
        return withheld;
    }

    /** Whether there may be more than the list shows. */
    public boolean isFull() {
        return held.size() == LegalHoldService.MOST;
    }

    public List<HoldView> getHeld() {
        return held;
    }

    public HoldView getChosen() {
        return chosen;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of == null ? "" : of.strip();
    }

    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = ask;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    private HoldView found() {
        try {
            Matcher id = ID.matcher(of);
            return id.matches() ? service.open(UUID.fromString(id.group(1))) : null;
        } catch (RefusedException refused) {
            if (refused.refusal() == Refusal.UNKNOWN) {
                return null;
            }
            throw refused;
        }
    }

    private String here() {
        return "/settings/holds?faces-redirect=true&of=" + chosen.conversation();
    }
}

package lobby.care.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import lobby.care.channel.Asking;
import lobby.care.channel.CareChannelService;
import lobby.care.channel.CareChannelView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Notices;

/** Whether the chat of a location is open, and what residents are told; to look at for who may not change it. */
@Named
@ViewScoped
public class CareSettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CareChannelService service;
    @Inject Notices notices;

    private UUID of;
    private String ask = "";
    private List<CareChannelView> channels;
    private CareChannelView now;
    private Integer seen;
    private String welcome;
    private int minutes;
    private String reasons;
    private Asking asked;

    /** What holds is read again each time, for whoever is overtaken to see; what they typed stays. */
    public void open() {
        channels = service.list();
        now = channels.stream().filter(one -> of == null || one.location().equals(of)).findFirst()
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        if (seen == null) {
            seen = now.version();
            welcome = now.welcome();
            minutes = now.promisedMinutes();
            reasons = now.reasons();
            asked = now.asking();
        }
    }

    public String turn() {
        service.open(now.location(), !now.twoWay(), seen);
        notices.say(now.twoWay() ? "settings.care.disabled" : "settings.care.enabled");
        return here();
    }

    public String save() {
        service.promise(now.location(), welcome == null ? "" : welcome, minutes, seen);
        notices.say("settings.saved");
        return here();
    }

    public String saveReasons() {
        service.ask(now.location(), reasons == null ? "" : reasons, asked, seen);
        notices.say("settings.saved");
        return here();
    }

    private String here() {
        return "/settings/care?faces-redirect=true&of=" + now.location();
    }

    /** Whether to tell first what follows from opening or closing it (row LC-15). */
    public boolean isAsking() {
        return "turn".equals(ask) && now.changeable();
    }

    public List<CareChannelView> getChannels() {
        return channels;
    }

    public CareChannelView getNow() {
        return now;
    }

    public List<Asking> getAskings() {
        return List.of(Asking.values());
    }

    public UUID getOf() {
        return of;
    }

    public void setOf(UUID of) {
        this.of = of;
    }

    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = ask;
    }

    public String getWelcome() {
        return welcome;
    }

    public void setWelcome(String welcome) {
        this.welcome = welcome;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public Asking getAsked() {
        return asked;
    }

    public void setAsked(Asking asked) {
        this.asked = asked == null ? Asking.NEVER : asked;
    }
}

package lobby.care.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import lobby.care.canned.CannedResponseService;
import lobby.care.canned.CannedResponseView;
import lobby.care.channel.CareChannelService;
import lobby.care.channel.CareChannelView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Notices;

/** The canned responses of a location, and one of them to be changed, or a new one. */
@Named
@ViewScoped
public class CannedResponsesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CareChannelService channelService;
    @Inject CannedResponseService service;
    @Inject Notices notices;

    private UUID of;
    private UUID id;
    private String ask = "";
    private List<CareChannelView> channels;
    private CareChannelView now;
    private List<CannedResponseView> rows;
    private CannedResponseView chosen;
    private Integer seen;
    private boolean gone;
    private String topic = "";
    private String title = "";
    private String text = "";

    /** What holds is read again each time, for whoever was overtaken to see; what they typed stays. */
    public void open() {
        channels = channelService.list();
        now = channels.stream().filter(one -> of == null || one.location().equals(of)).findFirst()
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        rows = service.list(now.location());
        chosen = rows.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
        if (id != null && chosen == null && seen == null) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        if (chosen != null && seen == null) {
            seen = chosen.version();
            topic = chosen.topic();
            title = chosen.title();
            text = chosen.text();
        }
    }

    /** Where a colleague has removed it meanwhile, that is said first, and what was typed is kept as a new one then. */
    public String save() {
        if (id == null || gone) {
            service.add(now.location(), topic, title, text);
        } else if (chosen == null) {
            gone = true;
            throw new RefusedException(Refusal.CANNED_GONE);
        } else {
            service.change(id, topic, title, text, seen);
        }
        notices.say("settings.saved");
        return here();
    }

    public String remove() {
        if (chosen != null) {
            service.remove(id, seen);
        }
        notices.say("canned.removed", title);
        return here();
    }

    private String here() {
        return "/settings/canned?faces-redirect=true&of=" + now.location();
    }

    public List<CareChannelView> getChannels() {
        return channels;
    }

    public CareChannelView getNow() {
        return now;
    }

    public List<CannedResponseView> getRows() {
        return rows;
    }

    /** The topics there are, for whoever adds to one. */
    public List<String> getTopics() {
        return rows.stream().map(CannedResponseView::topic).distinct().toList();
    }

    /** The one to be changed; null for a new one. */
    public CannedResponseView getChosen() {
        return chosen;
    }

    public boolean isAsking() {
        return "remove".equals(ask) && chosen != null && now.changeable();
    }

    public UUID getOf() {
        return of;
    }

    public void setOf(UUID of) {
        this.of = of;
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

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic == null ? "" : topic;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}

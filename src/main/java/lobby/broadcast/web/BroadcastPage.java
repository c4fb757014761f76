package lobby.broadcast.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.announcement.audience.AudienceService;
import lobby.announcement.audience.Preview;
import lobby.attachment.AttachmentView;
import lobby.broadcast.BroadcastService;
import lobby.broadcast.BroadcastView;
import lobby.broadcast.BroadcastingService;
import lobby.broadcast.round.Round;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;
import lobby.web.Notices;

/** One broadcast, and what becomes of it: asked for first where it goes to many, or is over or gone for good. */
@Named
@RequestScoped
public class BroadcastPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject BroadcastService service;
    @Inject BroadcastingService broadcasting;
    @Inject AudienceService audiences;
    @Inject Notices notices;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Address address;
    private BroadcastView one;
    private AttachmentView file;
    private List<Round> rounds;
    private Preview preview;
    private boolean tried;

    /** Known before Faces says so: a page that comes back asks at once what there still is to be done. */
    @PostConstruct
    void read() {
        address = Address.of("broadcast", parameters, List.of("id", "ask", "version"));
        tried = !address.has("version");
    }

    /** One that is yet to be written has no id. */
    public void open() {
        if (!service.looksAfterSome() || address.has("id") && getId() == null) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        if (getId() != null) {
            one = service.open(getId());
            file = service.file(getId()).orElse(null);
            rounds = one.isDraft() ? List.of() : service.rounds(getId());
            preview = isAskedTo("publish") && one.isOpen() ? audiences.preview(one.audience()) : null;
        }
    }

    public String publish() {
        trying();
        broadcasting.publish(getId(), address.version());
        notices.say("broadcasts.published");
        return here();
    }

    public String finish() {
        trying();
        broadcasting.finish(getId());
        notices.say("broadcasts.finished");
        return here();
    }

    public String discard() {
        trying();
        broadcasting.discard(getId(), address.version());
        notices.say("broadcasts.discarded");
        return "/broadcasts?faces-redirect=true";
    }

    /** Whether this is asked for, and still possible; an answer that came too late is heard, and refused. */
    public boolean isAskedTo(String act) {
        return address.get("ask").equals(act) && getOne() != null && getOne().manageable()
            && ((act.equals("finish") ? getOne().isRunning() : getOne().isOpen()) || !tried);
    }

    /** Who would get it now, where it is asked whether they shall; null otherwise. */
    public Preview getPreview() {
        return preview;
    }

    /** Read anew where it was refused: nothing opened the page then. */
    public BroadcastView getOne() {
        if (one == null && getId() != null) {
            open();
        }
        return one;
    }

    /** The picture or the video that goes with it, or null. */
    public AttachmentView getFile() {
        return file;
    }

    /** The last times it went out, the newest first. */
    public List<Round> getRounds() {
        return rounds;
    }

    public UUID getId() {
        return address.id("id");
    }

    /** What is shown after a refusal is read anew. */
    private void trying() {
        tried = true;
        one = null;
    }

    private String here() {
        return "/broadcast?faces-redirect=true&id=" + getId();
    }
}

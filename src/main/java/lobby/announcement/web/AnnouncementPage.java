package lobby.announcement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.announcement.AnnouncementService;
import lobby.announcement.AnnouncementView;
import lobby.announcement.AnnouncingService;
import lobby.announcement.audience.AudienceService;
import lobby.announcement.audience.Preview;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;
import lobby.web.Notices;
import lobby.web.Ui;

/** One announcement, and what becomes of it: asked for first where it goes to many, or is gone for good. */
@Named
@RequestScoped
public class AnnouncementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AnnouncementService service;
    @Inject AnnouncingService announcing;
    @Inject AudienceService audiences;
    @Inject Notices notices;
    @Inject Ui ui;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Address address;
    private AnnouncementView one;
    private Preview preview;
    private boolean sendable;
    private boolean tried;

    /** Known before Faces says so: a page that comes back asks at once what there still is to be done. */
    @PostConstruct
    void read() {
        address = Address.of("announcement", parameters, List.of("id", "ask", "version"));
        tried = !address.has("version");
    }

    /** One that is yet to be written has no id. */
    public void open() {
        if (!service.looksAfterSome() || address.has("id") && getId() == null) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        if (getId() != null) {
            one = service.open(getId());
            sendable = one.isOpen() && audiences.knows(one.audience());
            if (isAskedTo("send") && one.isOpen() && !sendable) {
                throw new RefusedException(Refusal.GUESTS_UNSEEN);
            }
            preview = isAskedTo("send") && one.isOpen() ? audiences.preview(one.audience()) : null;
        }
    }

    public String send() {
        trying();
        int people = announcing.send(getId(), address.version());
        notices.say("announcements.sent." + (people == 1 ? "one" : "other"), people);
        return here();
    }

    public String schedule() {
        trying();
        announcing.schedule(getId(), address.version());
        notices.say("announcements.scheduled");
        return here();
    }

    public String takeBack() {
        trying();
        announcing.takeBack(getId(), address.version());
        notices.say("announcements.takenBack");
        return here();
    }

    public String discard() {
        trying();
        announcing.discard(getId(), address.version());
        notices.say("announcements.discarded");
        return "/announcements?faces-redirect=true";
    }

    /** Whether this is asked for, and still possible; an answer that came too late is heard, and refused. */
    public boolean isAskedTo(String act) {
        return address.get("ask").equals(act) && getOne() != null && getOne().manageable()
            && (getOne().isOpen() || !tried);
    }

    /** Whether the caller can send it: who does not see the guests of an event can't. */
    public boolean isSendable() {
        return sendable;
    }

    /** Who would get it now, where it is asked whether they shall; null otherwise. */
    public Preview getPreview() {
        return preview;
    }

    /** Read anew where it was refused: nothing opened the page then. */
    public AnnouncementView getOne() {
        if (one == null && getId() != null) {
            open();
        }
        return one;
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
        return "/announcement?faces-redirect=true&id=" + getId();
    }
}

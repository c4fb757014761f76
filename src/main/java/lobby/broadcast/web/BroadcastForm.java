package lobby.broadcast.web;

import static lobby.platform.Refusal.BROADCAST_STARTS_EARLY;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import lobby.announcement.audience.Audience;
import lobby.announcement.audience.AudienceChoices;
import lobby.announcement.audience.AudienceService;
import lobby.announcement.audience.Preview;
import lobby.announcement.web.AudienceChoice;
import lobby.attachment.AttachmentJson;
import lobby.broadcast.BroadcastService;
import lobby.broadcast.BroadcastView;
import lobby.broadcast.BroadcastWords;
import lobby.broadcast.BroadcastingService;
import lobby.broadcast.plan.Plan;
import lobby.platform.RefusedException;
import lobby.web.Frame;
import lobby.web.Notices;
import lobby.web.WallTime;

/** What somebody makes of a broadcast, new or from the version that they saw. */
@Named
@RequestScoped
public class BroadcastForm {

    @Inject BroadcastService service;
    @Inject BroadcastingService broadcasting;
    @Inject AudienceService audiences;
    @Inject BroadcastChoice choice;
    @Inject AudienceChoice whom;
    @Inject Frame frame;
    @Inject Notices notices;

    private AudienceChoices choices;
    private String title = "";
    private String text = "";
    private WallTime at;
    private LocalDate until;
    private Preview preview;
    private String shown = "";

    @PostConstruct
    void set() {
        whom.ofResidents();
    }

    /** Before anything is typed: as it is kept, or another like one, or an empty one for whoever is looked at. */
    public void open() {
        if (choice.getId() != null) {
            take(service.open(choice.getId()));
        } else if (choice.from() != null) {
            takeAgain(service.open(choice.from()));
        } else {
            begin();
        }
        preview = audiences.preview(whom.audience());
    }

    private void begin() {
        if (!service.publishes()) {
            throw new RefusedException(service.looksAfterSome() ? NOT_PERMITTED : UNKNOWN);
        }
        whom.begin(getChoices(), frame.getHere() == null ? null : frame.getHere().id());
    }

    private void take(BroadcastView one) {
        one.requireOpen();
        title = one.title();
        text = one.text();
        service.file(one.id()).ifPresentOrElse(file -> {
            choice.take(one, file.id());
            shown = AttachmentJson.of(file).toString();
        }, () -> choice.take(one, null));
        whom.take(one.audience());
        at = choice.isPlanned() ? WallTime.of(one.startsAt(), zone()) : null;
        until = one.endsAt() == null ? null : one.endsAt().minusMillis(1).atZone(zone()).toLocalDate();
    }

    private void takeAgain(BroadcastView one) {
        if (!one.manageable()) {
            throw new RefusedException(NOT_PERMITTED);
        }
        title = one.title();
        text = one.text();
        choice.takeAgain(one);
        whom.take(one.audience());
    }

    /** Keeps it as a draft. */
    public String save() {
        UUID kept = kept();
        notices.say("settings.saved");
        return "/broadcast?faces-redirect=true&id=" + kept;
    }

    /** Keeps it, and asks whether it shall go out. */
    public String review() {
        return "/broadcast?faces-redirect=true&ask=publish&id=" + kept();
    }

    private UUID kept() {
        BroadcastWords words = new BroadcastWords(title, text, choice.getFile());
        Audience audience = whom.audience();
        Plan plan = new Plan(choice.isPlanned() ? moment() : null, end(), choice.getRecurrence());
        if (choice.getId() == null) {
            choice.becomes(broadcasting.write(words, audience, plan));
        } else {
            broadcasting.change(choice.getId(), choice.getVersion(), words, audience, plan);
        }
        return choice.getId();
    }

    private Instant moment() {
        if (getAt().getDay() == null || getAt().getTime() == null) {
            throw new RefusedException(BROADCAST_STARTS_EARLY);
        }
        getAt().setWhich(choice.which());
        return getAt().moment();
    }

    /** The last day is part of it. */
    private Instant end() {
        return until == null ? null : until.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** Who would get it as it is when the form is opened; from then on its script asks. Null after a refusal. */
    public Preview getPreview() {
        return preview;
    }

    private ZoneId zone() {
        return whom.zone(getChoices()).orElseGet(frame::getZone);
    }

    public WallTime getAt() {
        if (at == null) {
            at = new WallTime(zone());
        }
        return at;
    }

    /** With all that is chosen, also where it is no more. */
    public AudienceChoices getChoices() {
        if (choices == null) {
            choices = whom.among(audiences.choices(null));
        }
        return choices;
    }

    /** What there is to be seen of its file, for the script of the page; from it again after a refusal. */
    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown == null ? "" : shown;
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

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}

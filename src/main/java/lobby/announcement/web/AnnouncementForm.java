package lobby.announcement.web;

import static lobby.announcement.AnnouncementState.DRAFT;
import static lobby.platform.Refusal.ANNOUNCEMENT_TOO_EARLY;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import lobby.announcement.AnnouncementService;
import lobby.announcement.AnnouncementState;
import lobby.announcement.AnnouncementView;
import lobby.announcement.AnnouncementWords;
import lobby.announcement.AnnouncingService;
import lobby.announcement.audience.Audience;
import lobby.announcement.audience.AudienceChoices;
import lobby.announcement.audience.AudienceChoices.Party;
import lobby.announcement.audience.AudienceService;
import lobby.announcement.audience.Preview;
import lobby.platform.RefusedException;
import lobby.web.Frame;
import lobby.web.Notices;
import lobby.web.WallTime;

/** What somebody makes of an announcement, new or from the version that they saw. */
@Named
@RequestScoped
public class AnnouncementForm {

    @Inject AnnouncementService service;
    @Inject AnnouncingService announcing;
    @Inject AudienceService audiences;
    @Inject AnnouncementChoice choice;
    @Inject AudienceChoice whom;
    @Inject AnnouncementTexts texts;
    @Inject Frame frame;
    @Inject Notices notices;

    private AudienceChoices choices;
    private String title = "";
    private String text = "";
    private WallTime at;
    private Preview preview;
    private boolean back;

    /** Before anything is typed: as it is kept, or an empty one for whoever the address names. */
    public void open() {
        if (choice.getId() == null) {
            begin();
        } else {
            take(service.open(choice.getId()));
        }
        Audience audience = whom.audience();
        preview = choice.getId() == null || audiences.knows(audience) ? audiences.preview(audience) : null;
    }

    private void begin() {
        if (!service.announces()) {
            throw new RefusedException(service.looksAfterSome() ? NOT_PERMITTED : UNKNOWN);
        }
        whom.begin(getChoices(), frame.getHere() == null ? null : frame.getHere().id());
    }

    private void take(AnnouncementView one) {
        one.requireOpen();
        title = one.title();
        text = one.text();
        choice.take(one, texts.isAhead(one));
        whom.take(one.audience());
        at = choice.isPlanned() ? WallTime.of(one.plannedFor(), zone()) : null;
    }

    /** Keeps it as it is: a draft, or scheduled as it was. */
    public String save() {
        UUID kept = kept();
        notices.say(back ? "announcements.takenBack" : "settings.saved");
        return "/announcement?faces-redirect=true&id=" + kept;
    }

    /** Keeps it, and asks whether those shall get it who would. */
    public String review() {
        return "/announcement?faces-redirect=true&ask=send&id=" + kept();
    }

    private UUID kept() {
        AnnouncementWords words = new AnnouncementWords(title, text);
        Audience audience = whom.audience();
        Instant plannedFor = choice.isPlanned() ? moment() : null;
        if (choice.getId() == null) {
            choice.becomes(announcing.write(words, audience, plannedFor));
        } else {
            back = announcing.change(choice.getId(), choice.getVersion(), words, audience, plannedFor) == DRAFT
                && isScheduled();
        }
        return choice.getId();
    }

    private Instant moment() {
        if (getAt().getDay() == null || getAt().getTime() == null) {
            throw new RefusedException(ANNOUNCEMENT_TOO_EARLY);
        }
        getAt().setWhich(choice.which());
        return getAt().moment();
    }

    /**
     * Who would get it as it is when the form is opened; from then on its script asks. Null after a refusal, and where
     * that is not for them to know.
     */
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

    /** With all that is chosen, also where it is over or is no more. */
    public AudienceChoices getChoices() {
        if (choices == null) {
            choices = kept(whom.among(audiences.choices(whom.event())));
        }
        return choices;
    }

    /** One can stay for the guests of an event of which whoever changes it sees no more than its title. */
    private AudienceChoices kept(AudienceChoices known) {
        UUID event = whom.event();
        boolean listed = known.parties().stream().anyMatch(one -> one.id().equals(event));
        if (event == null || choice.getId() == null || listed) {
            return known;
        }
        AnnouncementView one = service.open(choice.getId());
        return event.equals(one.audience().event()) ? known.with(new Party(event, one.eventTitle(), null, one.zone(),
            one.eventOff())) : known;
    }

    /** Whether they can send it, too. */
    public boolean isSendable() {
        return whom.event() == null || audiences.knows(Audience.of(whom.event()));
    }

    /** Whether it is for the guests of an event that is cancelled. */
    public boolean isEventOff() {
        return getChoices().parties().stream().anyMatch(one -> whom.isParty(one.id()) && one.off());
    }

    public boolean isScheduled() {
        return choice.getState() == AnnouncementState.SCHEDULED;
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

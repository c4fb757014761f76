package lobby.offer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lobby.conversation.card.CardKind;
import lobby.offer.OfferFacts;
import lobby.offer.OfferService;
import lobby.offer.OfferView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Frame;

/** What somebody makes of an offer, new or from the version that they saw. */
@Named
@ViewScoped
public class OfferForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OfferService service;
    @Inject Frame frame;

    private UUID id;
    private int version;
    private UUID location;
    private CardKind kind = CardKind.PROMOTION;
    private String title;
    private String text;
    private String floors;
    private String tags;
    private LocalDate from;
    private LocalDate until;
    private Integer points;
    private Integer most;

    /** @param offer the one to change, or null for a new one at the location of the frame */
    public void open(UUID offer) {
        if (offer != null) {
            take(service.open(offer));
        } else if (frame.getHere() == null || !service.manages(frame.getHere().id())) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        } else {
            location = frame.getHere().id();
        }
    }

    private void take(OfferView view) {
        if (!view.isDraft()) {
            throw new RefusedException(view.manageable() ? Refusal.OFFER_LOCKED : Refusal.NOT_PERMITTED);
        }
        OfferFacts facts = view.facts();
        id = view.id();
        version = view.version();
        location = view.location();
        kind = facts.kind();
        title = facts.title();
        text = facts.text();
        floors = facts.floors();
        tags = facts.tags();
        from = facts.from();
        until = facts.until();
        points = facts.points() == 0 ? null : facts.points();
        most = facts.most() == 0 ? null : facts.most();
    }

    public String save() {
        OfferFacts facts = new OfferFacts(kind, said(title), said(text), said(floors), said(tags), from, until,
            points == null ? 0 : points, most == null ? 0 : most);
        if (id == null) {
            id = service.create(location, facts);
        } else {
            service.change(id, version, facts);
        }
        return "/offer?faces-redirect=true&id=" + id;
    }

    private static String said(String words) {
        return words == null ? "" : words;
    }

    public List<CardKind> getKinds() {
        return OfferFacts.KINDS;
    }

    public CardKind getKind() {
        return kind;
    }

    public void setKind(CardKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getFloors() {
        return floors;
    }

    public void setFloors(String floors) {
        this.floors = floors;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public Integer getMost() {
        return most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }
}

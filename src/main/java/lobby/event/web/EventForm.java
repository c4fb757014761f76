package lobby.event.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import lobby.event.EventFacts;
import lobby.event.EventService;
import lobby.event.EventView;
import lobby.event.Visibility;
import lobby.people.PersonView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Frame;
import lobby.web.WallTime;

/** What somebody makes of an event, new or from the version that they saw. */
@Named
@ViewScoped
public class EventForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EventService service;
    @Inject Frame frame;

    private UUID id;
    private int version;
    private UUID location;
    private ZoneId zone;
    private List<PersonView> possibleHosts;

    private String title;
    private String venue;
    private String description;
    private WallTime start;
    private WallTime end;
    private Integer capacity;
    private boolean joining = true;
    private Visibility visibility = Visibility.LOCATION_MEMBERS;
    private UUID[] hosts = {};

    /** @param event the event to change, or null for a new one at the location of the frame */
    public void open(UUID event) {
        if (event == null) {
            begin();
        } else {
            take(service.open(event));
        }
        possibleHosts = service.hosts(location);
    }

    private void begin() {
        if (frame.getHere() == null) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        location = frame.getHere().id();
        zone = frame.getZone();
        start = new WallTime(zone);
        end = new WallTime(zone);
    }

    private void take(EventView view) {
        EventFacts facts = view.facts();
        id = view.id();
        version = view.version();
        location = view.locationId();
        zone = ZoneId.of(view.zone());
        title = facts.title();
        venue = facts.venue();
        description = facts.description();
        start = WallTime.of(facts.startsAt(), zone);
        end = WallTime.of(facts.endsAt(), zone);
        capacity = facts.capacity() == 0 ? null : facts.capacity();
        joining = facts.joining();
        visibility = facts.visibility();
        hosts = view.hosts().stream().map(PersonView::id).toArray(UUID[]::new);
    }

    public String save() {
        EventFacts facts = new EventFacts(said(title), said(venue), said(description), start.moment(), end.moment(),
            capacity == null ? 0 : capacity, joining, visibility);
        if (id == null) {
            id = service.create(location, facts, List.of(hosts));
        } else {
            service.change(id, version, facts, List.of(hosts));
        }
        return "/event?faces-redirect=true&id=" + id;
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    public Visibility[] getVisibilities() {
        return Visibility.values();
    }

    public List<PersonView> getPossibleHosts() {
        return possibleHosts;
    }

    public WallTime getStart() {
        return start;
    }

    public WallTime getEnd() {
        return end;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public boolean isJoining() {
        return joining;
    }

    public void setJoining(boolean joining) {
        this.joining = joining;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public UUID[] getHosts() {
        return hosts.clone();
    }

    public void setHosts(UUID[] hosts) {
        this.hosts = hosts == null ? new UUID[0] : hosts.clone();
    }
}

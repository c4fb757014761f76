package lobby.event.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.conversation.gathering.Planned;
import lobby.event.EventService;
import lobby.event.EventView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;
import lobby.web.Frame;

/** One event, and who comes. */
@Named
@RequestScoped
public class EventPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EventService service;
    @Inject Frame frame;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private UUID id;
    private EventView event;
    private List<Planned> planned;

    /** Known before Faces says so: a page that comes back asks at once whether there is still something to cancel. */
    @PostConstruct
    void read() {
        id = Address.of("event", parameters, List.of("id")).id("id");
    }

    /** Only staff have business here; an event that is yet to be made has no id. */
    public void open() {
        if (!frame.isStaff()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        event = id == null ? null : service.open(id);
    }

    public String cancel() {
        service.cancel(id);
        return "/event?faces-redirect=true&id=" + id;
    }

    /** Read anew where it could not be cancelled: nothing opened the page then. */
    public EventView getEvent() {
        if (event == null && id != null) {
            open();
        }
        return event;
    }

    /** What is to go out by itself to those who come. */
    public List<Planned> getPlanned() {
        if (planned == null) {
            planned = service.planned(id);
        }
        return planned;
    }

    /** Whether all of it goes out; otherwise the event was cancelled since some of it was scheduled. */
    public boolean isAllGoingOut() {
        return getPlanned().stream().allMatch(Planned::goesOut);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}

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
import lobby.event.EventFilter;
import lobby.event.EventService;
import lobby.event.EventView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;
import lobby.web.Frame;

/** The events that somebody looks after. All of its state is its address. */
@Named
@RequestScoped
public class EventsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> NAMES = List.of("location", "tab", "q", "page");
    private static final int SIZE = 25;

    @Inject EventService service;
    @Inject Frame frame;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Address address;
    private EventFilter filter;
    private List<EventView> rows;
    private long total = -1;

    @PostConstruct
    void read() {
        address = Address.of("events", parameters, NAMES);
        filter = new EventFilter(location(), address.get("tab").equals("past"), address.get("q"));
    }

    /** Only staff have business here. */
    public void open() {
        if (!frame.isStaff()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
    }

    public List<EventView> getRows() {
        if (rows == null) {
            rows = service.list(filter, (address.page() - 1) * SIZE, SIZE);
        }
        return rows;
    }

    public long getTotal() {
        if (total < 0) {
            total = service.count(filter);
        }
        return total;
    }

    public int getSize() {
        return SIZE;
    }

    public boolean isPast() {
        return filter.past();
    }

    public Address getAddress() {
        return address;
    }

    public Address getList() {
        return address.without("page");
    }

    /** The address of a page of this list, up to its number. */
    public String getPaged() {
        return address.paged();
    }

    /** Whether the caller can make events at the location shown. */
    public boolean isManager() {
        return location() != null && service.manages(location());
    }

    private UUID location() {
        return address.get("location").equals("all") || frame.getHere() == null ? null : frame.getHere().id();
    }
}

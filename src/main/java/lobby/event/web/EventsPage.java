package lobby.event.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import lobby.event.EventFilter;
import lobby.event.EventService;
import lobby.event.EventView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;
import lobby.web.ListPage;

/** The events that somebody looks after. All of its state is its address. */
@Named
@RequestScoped
public class EventsPage extends ListPage<EventView> {

    private static final long serialVersionUID = 1L;

    private static final List<String> NAMES = List.of("location", "tab", "q", "page");

    @Inject EventService service;

    private EventFilter filter;

    @PostConstruct
    void read() {
        filter = new EventFilter(location(), getAddress().get("tab").equals("past"), getAddress().get("q"));
    }

    /** Only staff have business here. */
    public void open() {
        if (!isSeenByStaff()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
    }

    @Override
    protected Address address(Map<String, String> chosen) {
        return Address.of("events", chosen, NAMES);
    }

    @Override
    protected List<EventView> list(int from, int most) {
        return service.list(filter, from, most);
    }

    @Override
    protected long count() {
        return service.count(filter);
    }

    public boolean isPast() {
        return filter.past();
    }

    /** Whether the caller can make events at the location shown. */
    public boolean isManager() {
        return location() != null && service.manages(location());
    }
}

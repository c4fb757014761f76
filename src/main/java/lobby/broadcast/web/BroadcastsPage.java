package lobby.broadcast.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.broadcast.BroadcastFilter;
import lobby.broadcast.BroadcastService;
import lobby.broadcast.BroadcastState;
import lobby.broadcast.BroadcastView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;
import lobby.web.Frame;

/** The broadcasts that somebody looks after. All of its state is its address. */
@Named
@RequestScoped
public class BroadcastsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> NAMES = List.of("location", "tab", "q", "page");
    private static final int SIZE = 25;

    @Inject BroadcastService service;
    @Inject Frame frame;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Address address;
    private BroadcastFilter filter;
    private List<BroadcastView> rows;
    private long total = -1;

    @PostConstruct
    void read() {
        address = Address.of("broadcasts", parameters, NAMES);
        filter = new BroadcastFilter(location(), state(), address.get("q"));
    }

    /** Only those have business here who see what is announced somewhere. */
    public void open() {
        if (!service.looksAfterSome()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
    }

    public List<BroadcastView> getRows() {
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

    public BroadcastState[] getStates() {
        return BroadcastState.values();
    }

    /** The state of which alone they are shown; null where all are. */
    public BroadcastState getState() {
        return filter.state();
    }

    /** The address of those of a state alone, or of all. */
    public Address to(BroadcastState state) {
        return getList().with("tab", state == null ? null : state.name().toLowerCase(Locale.ROOT));
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

    /** Whether the caller may publish one somewhere. */
    public boolean isManager() {
        return service.publishes();
    }

    private BroadcastState state() {
        return Stream.of(BroadcastState.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(address.get("tab"))).findFirst().orElse(null);
    }

    private UUID location() {
        return address.get("location").equals("all") || frame.getHere() == null ? null : frame.getHere().id();
    }
}

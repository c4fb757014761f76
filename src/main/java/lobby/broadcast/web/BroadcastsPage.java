package lobby.broadcast.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lobby.broadcast.BroadcastFilter;
import lobby.broadcast.BroadcastService;
import lobby.broadcast.BroadcastState;
import lobby.broadcast.BroadcastView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;
import lobby.web.ListPage;

/** The broadcasts that somebody looks after. All of its state is its address. */
@Named
@RequestScoped
public class BroadcastsPage extends ListPage<BroadcastView> {

    private static final long serialVersionUID = 1L;

    private static final List<String> NAMES = List.of("location", "tab", "q", "page");

    @Inject BroadcastService service;

    private BroadcastFilter filter;

    @PostConstruct
    void read() {
        filter = new BroadcastFilter(location(), state(), getAddress().get("q"));
    }

    /** Only those have business here who see what is announced somewhere. */
    public void open() {
        if (!service.looksAfterSome()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
    }

    @Override
    protected Address address(Map<String, String> chosen) {
        return Address.of("broadcasts", chosen, NAMES);
    }

    @Override
    protected List<BroadcastView> list(int from, int most) {
        return service.list(filter, from, most);
    }

    @Override
    protected long count() {
        return service.count(filter);
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

    /** Whether the caller may publish one somewhere. */
    public boolean isManager() {
        return service.publishes();
    }

    private BroadcastState state() {
        return Stream.of(BroadcastState.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(getAddress().get("tab")))
            .findFirst().orElse(null);
    }
}

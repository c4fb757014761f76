package lobby.announcement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lobby.announcement.AnnouncementFilter;
import lobby.announcement.AnnouncementService;
import lobby.announcement.AnnouncementState;
import lobby.announcement.AnnouncementView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;
import lobby.web.ListPage;

/** The announcements that somebody looks after. All of its state is its address. */
@Named
@RequestScoped
public class AnnouncementsPage extends ListPage<AnnouncementView> {

    private static final long serialVersionUID = 1L;

    private static final List<String> NAMES = List.of("location", "tab", "q", "page");

    @Inject AnnouncementService service;

    private AnnouncementFilter filter;

    @PostConstruct
    void read() {
        filter = new AnnouncementFilter(location(), state(), getAddress().get("q"));
    }

    /** Only those have business here who see announcements somewhere. */
    public void open() {
        if (!service.looksAfterSome()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
    }

    @Override
    protected Address address(Map<String, String> chosen) {
        return Address.of("announcements", chosen, NAMES);
    }

    @Override
    protected List<AnnouncementView> list(int from, int most) {
        return service.list(filter, from, most);
    }

    @Override
    protected long count() {
        return service.count(filter);
    }

    public AnnouncementState[] getStates() {
        return AnnouncementState.values();
    }

    /** The state of which alone they are shown; null where all are. */
    public AnnouncementState getState() {
        return filter.state();
    }

    /** The address of those of a state alone, or of all. */
    public Address to(AnnouncementState state) {
        return getList().with("tab", state == null ? null : state.name().toLowerCase(Locale.ROOT));
    }

    /** Whether the caller may announce something somewhere. */
    public boolean isManager() {
        return service.announces();
    }

    private AnnouncementState state() {
        return Stream.of(AnnouncementState.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(getAddress().get("tab")))
            .findFirst().orElse(null);
    }
}

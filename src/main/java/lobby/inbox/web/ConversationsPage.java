package lobby.inbox.web;

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
import lobby.conversation.ConversationService;
import lobby.conversation.ConversationView;
import lobby.inbox.InboxCounts;
import lobby.inbox.InboxFilter;
import lobby.inbox.InboxFilter.Kind;
import lobby.inbox.InboxFilter.Show;
import lobby.inbox.InboxPage;
import lobby.inbox.InboxRow;
import lobby.inbox.InboxService;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;
import lobby.web.Frame;

/**
 * The inbox of the staff: what there is, and the conversation that is open beside it. All of its state is its address.
 */
@Named
@RequestScoped
public class ConversationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> NAMES = List.of("filter", "q", "location", "cursor", "id");
    private static final List<Show> FILTERS = List.of(Show.OPEN, Show.UNREAD, Show.WAITING, Show.CLOSED);
    private static final int SIZE = 30;

    @Inject InboxService service;
    @Inject ConversationService conversations;
    @Inject Frame frame;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Address address;
    private InboxPage page;
    private InboxCounts counts;
    private ConversationView open;

    @PostConstruct
    void read() {
        address = Address.of("conversations", parameters, NAMES);
    }

    /** Opens the conversation that the address names; only staff have business here. */
    public void open() {
        if (!frame.isStaff()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        UUID id = address.id("id");
        open = id == null ? null : conversations.open(id);
    }

    public List<InboxRow> getRows() {
        return page().rows();
    }

    /** The address of the rows after these; blank where there are none. */
    public String getMore() {
        return page().next().isEmpty() ? "" : address.without("id").with("cursor", page().next()).toString();
    }

    private InboxPage page() {
        if (page == null) {
            page = service.list(new InboxFilter(show(), kind(), address.id("location"), address.get("q"),
                address.get("cursor")), SIZE);
        }
        return page;
    }

    public InboxCounts getCounts() {
        if (counts == null) {
            counts = service.counts(address.id("location"));
        }
        return counts;
    }

    /** How many conversations the filter lets through, as far as they are counted; blank for those of one kind. */
    public String getTotal() {
        return kind() != null ? "" : count(switch (show()) {
            case UNREAD -> getCounts().unread();
            case WAITING -> getCounts().waiting();
            case CLOSED -> getCounts().closed();
            case ALL -> getCounts().open() + getCounts().closed() + getCounts().atRest();
            default -> getCounts().open();
        });
    }

    /** A count in the words of the filters: past its limit it is "99+". */
    public String count(long number) {
        return number >= InboxCounts.MOST ? (InboxCounts.MOST - 1) + "+" : String.valueOf(number);
    }

    public ConversationView getOpened() {
        return open;
    }

    public UUID getOpenedId() {
        return open == null ? null : open.id();
    }

    public Address getAddress() {
        return address;
    }

    /** Of the list, without the conversation that is open beside it. */
    public Address getList() {
        return address.without("id cursor");
    }

    /** What the scripts ask the interface for, to keep the list true. */
    public String getQuery() {
        String state = (show() == Show.UNREAD ? "unread=true" : "state=" + show())
            + (kind() == null ? "" : "&kind=" + kind());
        UUID location = address.id("location");
        return location == null ? state : state + "&location=" + location;
    }

    /** Whether the list is one that changes by itself: not what was looked for, nor a later part. */
    public boolean isLive() {
        return !address.has("q") && !address.has("cursor");
    }

    public boolean isSearching() {
        return address.has("q");
    }

    public String getFilter() {
        return kind() != null ? name(kind()) : name(show());
    }

    /** Where a row leads; to the message that was found, where one was. */
    public String to(InboxRow row) {
        return address.without("cursor").with("id", row.id()) + (row.hit() > 0 ? "#m-" + row.hit() : "");
    }

    /** Those of one kind are shown whatever their state; who looks for something looks everywhere, too. */
    private Show show() {
        return FILTERS.stream().filter(one -> name(one).equals(address.get("filter"))).findFirst()
            .orElse(isSearching() || kind() != null ? Show.ALL : Show.OPEN);
    }

    private Kind kind() {
        return Stream.of(Kind.values()).filter(one -> name(one).equals(address.get("filter"))).findFirst().orElse(null);
    }

    private static String name(Enum<?> filter) {
        return filter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package lobby.inbox.web;

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
import lobby.inbox.InboxFilter.Show;
import lobby.inbox.InboxPage;
import lobby.inbox.InboxRow;
import lobby.inbox.InboxService;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;
import lobby.web.Frame;

/** The inbox of staff: which part of it is shown, and the conversation that is open beside it. All is its address. */
@Named
@RequestScoped
public class ConversationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 30;
    private static final List<String> NAMES = List.of("filter", "location", "q", "cursor", "id");

    @Inject InboxService inbox;
    @Inject ConversationService conversations;
    @Inject Frame frame;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Address address;
    private Show show;
    private InboxPage page;
    private InboxCounts counts;
    private ConversationView open;

    public void read() {
        if (!frame.isStaff()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        address = Address.of("conversations", parameters, NAMES);
        show = shown(address.get("filter"));
        page = inbox.list(new InboxFilter(show, location(), getWords(), address.get("cursor")), SIZE);
        counts = inbox.counts(location());
        UUID id = address.id("id");
        open = id == null ? null : conversations.open(id);
    }

    public List<InboxRow> getRows() {
        return page.rows();
    }

    /** The address of the rows after these, or null. */
    public Address getMore() {
        return page.next().isEmpty() ? null : address.with("cursor", page.next());
    }

    public InboxCounts getCounts() {
        return counts;
    }

    /** How many the part that is shown has. */
    public long getTotal() {
        return switch (show) {
            case UNREAD -> counts.unread();
            case WAITING -> counts.waiting();
            case CLOSED -> counts.closed();
            default -> counts.open();
        };
    }

    public String getFilter() {
        return show.name().toLowerCase(Locale.ROOT);
    }

    public String getWords() {
        return address.get("q");
    }

    /** The address of another part of the inbox, with nothing open and no words looked for. */
    public Address part(String filter) {
        return address.without("cursor id q").with("filter", filter);
    }

    /** The address of a conversation in this list, at the message that was found in it. */
    public String link(InboxRow row) {
        return address.with("id", row.id()) + (row.hit() > 0 ? "#m-" + row.hit() : "");
    }

    /** What the script asks for to keep the list true; it does not, where words are looked for. */
    public String getQuery() {
        return "state=" + show + (location() == null ? "" : "&location=" + location());
    }

    /** The address of a conversation of this list, up to its id. */
    public String getHref() {
        Address list = address.without("id cursor");
        return list + (list.said().isEmpty() ? "?id=" : "&id=");
    }

    public Address getBack() {
        return address.without("id");
    }

    public String getLocation() {
        return address.get("location");
    }

    public ConversationView getOpen() {
        return open;
    }

    private UUID location() {
        return address.id("location");
    }

    private static Show shown(String filter) {
        return Stream.of(Show.UNREAD, Show.WAITING, Show.CLOSED)
            .filter(value -> value.name().equalsIgnoreCase(filter))
            .findFirst()
            .orElse(Show.OPEN);
    }
}

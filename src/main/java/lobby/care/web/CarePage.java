package lobby.care.web;

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
import lobby.care.analytics.AnalyticsService;
import lobby.care.desk.CareFigures;
import lobby.care.desk.DeskCounts;
import lobby.care.desk.DeskFilter;
import lobby.care.desk.DeskPage;
import lobby.care.desk.DeskPart;
import lobby.care.desk.DeskRow;
import lobby.care.desk.DeskService;
import lobby.care.first.FirstWordService;
import lobby.care.first.Unwritten;
import lobby.care.first.UnwrittenService;
import lobby.conversation.ConversationService;
import lobby.conversation.ConversationView;
import lobby.web.Address;

/** The desk of a care team: what waits, who has what, and the chat that is open beside it. */
@Named
@RequestScoped
public class CarePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> NAMES = List.of("part", "q", "location", "cursor", "id", "past", "before",
        "at", "to");
    private static final int SIZE = 30;

    @Inject DeskService desk;
    @Inject AnalyticsService analytics;
    @Inject ConversationService conversations;
    @Inject FirstWordService first;
    @Inject UnwrittenService residents;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Address address;
    private DeskPage page;
    private DeskCounts counts;
    private CareFigures figures;
    private ConversationView open;
    private List<Unwritten> unwritten;

    @PostConstruct
    void read() {
        address = Address.of("care", parameters, NAMES);
    }

    /** Reads what is there, and opens the chat that the address names; refused where the caller sees no care. */
    public void open() {
        UUID location = address.id("location");
        counts = desk.counts(location);
        figures = desk.figures(location);
        page = desk.list(new DeskFilter(parts(), location, address.get("q"), address.get("cursor")), SIZE);
        UUID id = address.id("id");
        open = id != null ? conversations.open(id)
            : getWhom() != null ? first.open(address.id("at"), getWhom()) : null;
        unwritten = isSearching() && getPart() == null ? residents.named(address.get("q"), location) : List.of();
    }

    /** The parts that have something to show, or the one that was asked for. */
    public List<DeskPart> getShown() {
        return Stream.of(DeskPart.values()).filter(part -> !page.of(part).isEmpty()).toList();
    }

    public List<DeskRow> rows(DeskPart part) {
        return page.of(part);
    }

    public List<DeskPart> getAll() {
        return List.of(DeskPart.values());
    }

    /** How many chats a part has, as far as they are counted: past that it is "99+". */
    public String count(DeskPart part) {
        long number = switch (part) {
            case UNANSWERED -> counts.unanswered();
            case MINE -> counts.mine();
            case OTHERS -> counts.others();
            case FINISHED -> counts.finished();
            case ONE_WAY -> counts.oneWay();
        };
        return number >= DeskCounts.MOST ? (DeskCounts.MOST - 1) + "+" : String.valueOf(number);
    }

    /** The address of a part alone; with everything else that was asked for. */
    public Address to(DeskPart part) {
        return getList().with("part", name(part));
    }

    /** Where a row leads. */
    public String to(DeskRow row) {
        return address.without("cursor before at to").with("id", row.id()).toString();
    }

    /** Where writing to a resident leads who has no chat yet. */
    public String to(Unwritten one) {
        return address.without("id past before cursor").with("at", one.location().id())
            .with("to", one.resident().id()).toString();
    }

    /** The address of the rows after these; blank where there are none. */
    public String getMore() {
        return page.next().isEmpty() ? ""
            : address.without("id past before at to").with("cursor", page.next()).toString();
    }

    /** The part that is shown alone; null where all are. */
    public DeskPart getPart() {
        return Stream.of(DeskPart.values()).filter(part -> name(part).equals(address.get("part"))).findFirst()
            .orElse(null);
    }

    public CareFigures getFigures() {
        return figures;
    }

    /** Where the figures over a longer time are; blank where the caller sees none. */
    public String getAnalysis() {
        return !analytics.isOpen(address.id("location")) ? ""
            : new Address("care-figures", Map.of()).with("location", address.id("location")).toString();
    }

    public ConversationView getOpened() {
        return open;
    }

    public UUID getOpenedId() {
        return open == null ? null : open.id();
    }

    /** Whom the address wants to write to, whether or not there is a chat yet; null where it says nobody. */
    public UUID getWhom() {
        return address.id("id") != null || address.id("at") == null ? null : address.id("to");
    }

    /** Residents of that name who have no chat yet, and whom the caller may write to. */
    public List<Unwritten> getUnwritten() {
        return unwritten;
    }

    /** Whether it is to them that the address wants to write. */
    public boolean writesTo(Unwritten one) {
        return one.resident().id().equals(getWhom()) && one.location().id().equals(address.id("at"));
    }

    /** Whether the caller answers residents, and was never given the right to write to them first. */
    public boolean isOnlyAnswering() {
        return residents.isOnlyAnswering();
    }

    public boolean isSearching() {
        return address.has("q");
    }

    /** Whether a part of the desk shows all that is in it, as far as it goes. */
    public boolean isWhole() {
        return !address.has("q") && !address.has("location") && !address.has("cursor");
    }

    public Address getAddress() {
        return address;
    }

    /** Of the list, without the chat that is open beside it. */
    public Address getList() {
        return address.without("id cursor past before at to");
    }

    private List<DeskPart> parts() {
        return getPart() == null ? List.of() : List.of(getPart());
    }

    private static String name(DeskPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}

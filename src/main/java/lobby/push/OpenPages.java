package lobby.push;

import static jakarta.websocket.CloseReason.CloseCodes.SERVICE_RESTART;
import static jakarta.websocket.CloseReason.CloseCodes.VIOLATED_POLICY;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.CloseReason;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The open pages of this node, by whose they are. */
@ApplicationScoped
public class OpenPages {

    static final CloseReason SIGN_IN_FIRST = new CloseReason(VIOLATED_POLICY, "sign in first");
    private static final CloseReason RESTART = new CloseReason(SERVICE_RESTART, "back in a moment");
    private static final CloseReason SILENT = new CloseReason(CloseReason.CloseCodes.GOING_AWAY, "no answer");

    private final Map<Long, Set<OpenPage>> pages = new ConcurrentHashMap<>();

    void add(OpenPage page) {
        pages.compute(page.person(), (person, theirs) -> {
            Set<OpenPage> all = theirs == null ? ConcurrentHashMap.newKeySet() : theirs;
            all.add(page);
            return all;
        });
    }

    void remove(OpenPage page) {
        pages.computeIfPresent(page.person(), (person, theirs) -> {
            theirs.remove(page);
            return theirs.isEmpty() ? null : theirs;
        });
    }

    /** Keys of the people who have a page open. */
    Set<Long> people() {
        return Set.copyOf(pages.keySet());
    }

    /** By which doors they came in. */
    Set<String> doors() {
        return all().stream().map(OpenPage::door).collect(toUnmodifiableSet());
    }

    void sendAll(String frame) {
        all().forEach(page -> page.send(frame));
    }

    void send(long person, String frame) {
        of(person).forEach(page -> page.send(frame));
    }

    /** Says why, and closes what came in by these doors. */
    void shut(long person, Set<String> doors, String reason) {
        of(person).stream().filter(page -> doors.contains(page.door())).forEach(page -> shut(page, reason));
    }

    /** The same, whoever it is that came in by them. */
    void shut(Set<String> doors, String reason) {
        all().stream().filter(page -> doors.contains(page.door())).forEach(page -> shut(page, reason));
    }

    void ping() {
        all().forEach(OpenPage::ping);
    }

    void closeIf(Predicate<OpenPage> silent) {
        all().stream().filter(silent).forEach(page -> {
            remove(page);
            page.close(SILENT);
        });
    }

    /** Sends pages away that come back at once. */
    void sendAwayIf(Predicate<OpenPage> which) {
        all().stream().filter(which).forEach(OpenPages::sendAway);
    }

    /** How many pages are open on this node. */
    public int count() {
        return pages.values().stream().mapToInt(Set::size).sum();
    }

    @PreDestroy
    void closeAll() {
        all().forEach(OpenPages::sendAway);
    }

    private static void sendAway(OpenPage page) {
        page.send(Frames.bye("RESTART"));
        page.close(RESTART);
    }

    private static void shut(OpenPage page, String reason) {
        page.send(Frames.bye(reason));
        page.close(SIGN_IN_FIRST);
    }

    private Collection<OpenPage> of(long person) {
        return pages.getOrDefault(person, Set.of());
    }

    private List<OpenPage> all() {
        return pages.values().stream().flatMap(Set::stream).toList();
    }
}

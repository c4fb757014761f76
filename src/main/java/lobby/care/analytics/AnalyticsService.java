package lobby.care.analytics;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static lobby.security.Area.ANALYTICS;
import static lobby.security.Area.CARE;
import static lobby.security.Level.VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.care.analytics.TallyLine.Table;
import lobby.conversation.ConversationView.Place;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.people.PersonView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;

/**
 * How care went over a time, for those who see the figures of a location (row LC-31). That is a right of its own: who
 * has it counts chats, and reads of them only what they may read besides.
 */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class AnalyticsService {

    /** The most rows of a page of what was counted. */
    public static final int PAGE = 50;

    private static final int HOURS = 24;

    @Inject Caller caller;
    @Inject AnalyticsRepository analytics;
    @Inject LocationRepository locations;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** Whether the caller sees figures of this location; of any, where none is said. */
    public boolean isOpen(UUID location) {
        return location == null
            ? !caller.actor().locationsWhere(ANALYTICS, VIEW).isEmpty()
            : locations.find(location).filter(place -> caller.actor().views(ANALYTICS, place)).isPresent();
    }

    /** Whether the caller has a care desk to go back to. */
    public boolean isAtTheDesk() {
        return !caller.actor().locationsWhere(CARE, VIEW).isEmpty();
    }

    /** The locations whose figures the caller sees, by name. */
    public List<Place> places() {
        return seen().stream().map(Place::of).toList();
    }

    public Analysis analyse(AnalyticsChoice choice) {
        return analysis(choice, scope(choice));
    }

    /** As {@link #analyse}, to be taken away: that is written down. */
    public Analysis export(AnalyticsChoice choice, Table table) {
        Scope scope = scope(choice);
        Analysis analysis = analysis(choice, scope);
        audit.record(Action.EXPORTED, "care figures", choice.location() == null ? null : scope.places().get(0),
            Map.of("table", table, "rows", analysis.of(table).size()));
        return analysis;
    }

    /** What was counted, one by one. */
    public CountedPage list(CountedChoice choice, int first) {
        return analytics.counted(scope(choice.figures()), choice, caller.actor().locationsWhere(CARE, VIEW),
            caller.actor().personId(), Math.max(0, first), PAGE);
    }

    private Analysis analysis(AnalyticsChoice choice, Scope scope) {
        List<TallyLine> found = analytics.tallies(scope, choice.agent());
        List<TallyLine> agents = found.stream().filter(line -> line.table() == Table.AGENTS).toList();
        List<TallyLine> lines = new ArrayList<>();
        lines.addAll(filled(found, Table.SLOTS, scope.slots(), TallyLine::slot, TallyLine::ofSlot));
        lines.addAll(filled(found, Table.HOURS, IntStream.range(0, HOURS).boxed().toList(), TallyLine::hour,
            TallyLine::ofHour));
        agents.stream().filter(line -> choice.agent() == null || line.agent().id().equals(choice.agent()))
            .forEach(lines::add);
        lines.addAll(filled(found, Table.PLACES, scope.places().stream().map(Place::of).toList(), TallyLine::place,
            TallyLine::ofPlace));
        List<PersonView> everybody = agents.stream().map(TallyLine::agent).toList();
        Tally all = found.stream().filter(line -> line.table() == Table.ALL).map(TallyLine::tally).findFirst()
            .orElse(Tally.NOTHING);
        return new Analysis(choice.period().step(), scope.first(), scope.last(), all, List.copyOf(lines), everybody);
    }

    /** One line for each of the keys, also where there was nothing. */
    private static <K> List<TallyLine> filled(List<TallyLine> found, Table table, List<K> keys,
        Function<TallyLine, K> key, LineMaker<K> maker) {
        Map<K, TallyLine> lines = found.stream().filter(line -> line.table() == table).collect(toMap(key, identity()));
        return keys.stream().map(one -> lines.getOrDefault(one, maker.line(one, Tally.NOTHING))).toList();
    }

    /** One where the caller sees no figures is as unknown as one that never was. */
    private Scope scope(AnalyticsChoice choice) {
        List<Location> places = seen().stream()
            .filter(place -> choice.location() == null || place.reference().equals(choice.location()))
            .toList();
        if (places.isEmpty()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        return new Scope(places, choice.period(), clock.instant());
    }

    private List<Location> seen() {
        List<Location> places = locations.all(caller.actor().locationsWhere(ANALYTICS, VIEW));
        if (places.isEmpty()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        return places.stream().sorted(Comparator.comparing(Location::name)).toList();
    }

    @FunctionalInterface
    private interface LineMaker<K> {

        TallyLine line(K key, Tally tally);
    }
}

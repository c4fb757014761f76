package lobby.security;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collector;

/** One row of what is known about an actor. An actor is made of all of theirs. */
record ActorFact(Kind kind, long person, UUID reference, boolean owner, boolean operator, Long location, Area area,
                 Level level, ZoneId zone, LocalDate startsOn, LocalDate endsOn) {

    enum Kind { PERSON, OWNED, GRANT, MEMBER }

    private static final Map<Area, Level> EVERYTHING = everything();

    static ActorFact of(Object[] row) {
        return new ActorFact(Kind.valueOf((String) row[0]), key(row[1]), uuid(row[2]), Boolean.TRUE.equals(row[3]),
            Boolean.TRUE.equals(row[4]), row[5] == null ? null : key(row[5]),
            row[6] == null ? null : Area.valueOf((String) row[6]),
            row[7] == null ? null : Level.valueOf((String) row[7]),
            row[8] == null ? null : ZoneId.of((String) row[8]), day(row[9]), day(row[10]));
    }

    static Collector<ActorFact, ?, Actor> toActor(Instant now) {
        return collectingAndThen(toList(), facts -> actor(facts, now));
    }

    boolean isOfResident() {
        return kind == Kind.MEMBER;
    }

    private static Actor actor(List<ActorFact> facts, Instant now) {
        ActorFact self = facts.stream().filter(fact -> fact.kind == Kind.PERSON).findFirst().orElseThrow();
        Map<Long, Map<Area, Level>> grants = new HashMap<>();
        Set<Long> memberships = new HashSet<>();
        for (ActorFact fact : facts) {
            if (fact.kind == Kind.GRANT) {
                fact.addTo(grants.computeIfAbsent(fact.location, location -> new EnumMap<>(Area.class)));
            }
            if (fact.kind == Kind.MEMBER && fact.isRunning(now)) {
                memberships.add(fact.location);
            }
        }
        grants.replaceAll((location, levels) -> PermissionGroup.effective(levels));
        facts.stream().filter(fact -> fact.kind == Kind.OWNED).forEach(fact ->
            grants.compute(fact.location, (location, granted) -> owned(granted)));
        return new Actor(self.person, self.reference, Map.copyOf(grants), Set.copyOf(memberships), self.owner,
            self.operator);
    }

    private void addTo(Map<Area, Level> levels) {
        if (area != null) {
            levels.put(area, level);
        }
    }

    private boolean isRunning(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return (startsOn == null || !today.isBefore(startsOn)) && (endsOn == null || !today.isAfter(endsOn));
    }

    /** All there is; what is given alone only where it was granted, as to everybody else. */
    private static Map<Area, Level> owned(Map<Area, Level> granted) {
        Map<Area, Level> all = new EnumMap<>(EVERYTHING);
        all.replaceAll((area, level) -> !area.isGivenAlone() ? level
            : granted == null ? Level.NONE : granted.getOrDefault(area, Level.NONE));
        return all;
    }

    private static Map<Area, Level> everything() {
        Map<Area, Level> all = new EnumMap<>(Area.class);
        for (Area area : Area.values()) {
            all.put(area, Level.MANAGE);
        }
        return Map.copyOf(all);
    }

    private static long key(Object value) {
        return ((Number) value).longValue();
    }

    private static UUID uuid(Object value) {
        return value == null ? null : UUID.fromString(value.toString());
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}

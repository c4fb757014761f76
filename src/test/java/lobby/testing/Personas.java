package lobby.testing;

import static java.util.stream.Collectors.toMap;
import static lobby.security.Area.ANALYTICS;
import static lobby.security.Area.ANNOUNCEMENTS;
import static lobby.security.Area.AUDIT;
import static lobby.security.Area.CARE;
import static lobby.security.Area.CARE_SEND_FIRST;
import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.ENGAGEMENTS;
import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Area.REDACTION;
import static lobby.security.Area.RESIDENTS;
import static lobby.security.Area.SETTINGS;
import static lobby.security.Area.STAFF_ACCOUNTS;
import static lobby.security.Level.MANAGE;
import static lobby.security.Level.VIEW;

import java.lang.reflect.Field;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lobby.people.Location;
import lobby.people.Network;
import lobby.people.Person;
import lobby.security.Actor;
import lobby.security.Area;
import lobby.security.Level;
import lobby.security.PermissionGroup;

/** Those whom tests are about. The same people, under the same names, are in the database: see {@code Cast}. */
public enum Personas {

    /** Lives at the Pier; the booking that tests talk about is hers. */
    RUTH("Ruth Adeyemi", Place.PIER, Map.of()),
    /** Lives at the Pier, on Ruth's floor. */
    NOOR("Noor Haddad", Place.PIER, Map.of()),
    /** Lives at the Mill. */
    RASHID("Rashid Amin", Place.MILL, Map.of()),
    /** Known at the Pier from outside. */
    NINA("Nina Laurent", Place.PIER, Map.of()),
    /** Has moved out of the Pier. */
    MOIRA("Moira Byrne", Place.NONE, Map.of()),
    /** Lives at the Pier and was shut out. */
    BLAKE("Blake Turner", Place.NONE, Map.of()),
    /** Manages event bookings at the Pier. */
    SAM("Sam Okoye", Place.PIER, Map.of(EVENT_BOOKINGS, MANAGE)),
    /** Only answers conversations at the Pier. */
    SEAN("Sean Murphy", Place.PIER, Map.of(CONVERSATIONS, MANAGE)),
    /** Answers conversations at the Pier, and may remove what others wrote there. */
    RENA("Rena Vogel", Place.PIER, Map.of(CONVERSATIONS, MANAGE, REDACTION, MANAGE)),
    /** Sees the bookings of the Pier, and none of its conversations. */
    EVE("Eve Sorensen", Place.PIER, Map.of(EVENT_BOOKINGS, VIEW)),
    /** Manages event bookings at the Mill. */
    FAYE("Faye Lindgren", Place.MILL, Map.of(EVENT_BOOKINGS, MANAGE)),
    /** Takes care chats at the Pier. */
    CLEO("Cleo Marsh", Place.PIER, Map.of(CARE, MANAGE, ENGAGEMENTS, VIEW)),
    /** Takes care chats at the Pier, too, and may write to residents first. */
    COLIN("Colin Reyes", Place.PIER, Map.of(CARE, MANAGE, CARE_SEND_FIRST, MANAGE)),
    /** Announces things at the Pier. */
    ANNA("Anna Holm", Place.PIER, Map.of(ANNOUNCEMENTS, MANAGE)),
    /** Looks at everything at the Pier, and changes nothing. */
    AUDREY("Audrey Blum", Place.PIER, Map.of(EVENT_BOOKINGS, VIEW, CONVERSATIONS, VIEW, RESIDENTS, VIEW, STAFF_ACCOUNTS,
        VIEW, SETTINGS, VIEW, AUDIT, VIEW, CARE, VIEW, ANALYTICS, VIEW, ENGAGEMENTS, VIEW, ANNOUNCEMENTS, VIEW)),
    /** Manages event bookings at the Pier, and lives there. */
    TESS("Tess Moreau", Place.PIER, Map.of(EVENT_BOOKINGS, MANAGE)),
    /** Owns the network. */
    OLGA("Olga Aalto", Place.NONE, Map.of()),
    /** Sees how the product runs. */
    IVAN("Ivan Petrov", Place.NONE, Map.of());

    /** Where somebody belongs. */
    private enum Place {
        PIER,
        MILL,
        NONE
    }

    private static final Set<String> STAFF = Set.of("SAM", "SEAN", "RENA", "EVE", "FAYE", "CLEO", "COLIN", "ANNA",
        "AUDREY", "TESS", "OLGA", "IVAN");
    private static final Map<Area, Level> EVERYTHING = Stream.of(Area.values())
        .filter(area -> !area.isGivenAlone()).collect(toMap(area -> area, area -> MANAGE));

    private final String fullName;
    private final Place place;
    private final Map<Area, Level> levels;
    private Person person;

    Personas(String fullName, Place place, Map<Area, Level> levels) {
        this.fullName = fullName;
        this.place = place;
        this.levels = levels;
    }

    public String fullName() {
        return fullName;
    }

    public String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What their permission group grants them; none for those who have no group. */
    public Map<Area, Level> levels() {
        return levels;
    }

    public boolean isStaff() {
        return STAFF.contains(name());
    }

    /** Whether a membership of theirs runs today. */
    public boolean isResident() {
        return this == TESS || !isStaff() && place != Place.NONE;
    }

    /** The location that they belong to; the Pier for those who belong to none. */
    public Location location() {
        return place == Place.MILL ? House.MILL : House.PIER;
    }

    public synchronized Person person() {
        if (person == null) {
            person = House.numbered(new Person(House.NETWORK, fullName, login() + "@example.com"), 100L + ordinal());
        }
        return person;
    }

    /** What policies ask about them, as it is read from the database. */
    public Actor actor() {
        if (this == BLAKE) {
            return Actor.nobody();
        }
        Map<Long, Map<Area, Level>> grants = this == OLGA
            ? Map.of(House.PIER.id(), EVERYTHING, House.MILL.id(), EVERYTHING)
            : levels.isEmpty() ? Map.of() : Map.of(location().id(), PermissionGroup.effective(levels));
        return new Actor(person().id(), person().reference(), grants,
            isResident() ? Set.of(location().id()) : Set.of(), this == OLGA, this == IVAN);
    }

    /** Where they all are. */
    public static final class House {

        public static final Network NETWORK = numbered(new Network("Castline Living"), 1L);
        public static final Location PIER = numbered(
            new Location(NETWORK, "The Pier", ZoneId.of("America/Toronto"), Locale.ENGLISH, "CP"), 2L);
        public static final Location MILL = numbered(
            new Location(NETWORK, "The Mill", ZoneId.of("Europe/Dublin"), Locale.ENGLISH, "CM"), 3L);

        /** As if it had been stored under this key. */
        public static <E> E numbered(E entity, long key) {
            return numbered(entity, entity.getClass(), key);
        }

        /** @param kept the class that has the key */
        public static <E> E numbered(E entity, Class<?> kept, long key) {
            try {
                Field id = field(kept, "id");
                id.setAccessible(true);
                id.set(entity, key);
                return entity;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Of the class, or of one above it. */
        private static Field field(Class<?> kept, String name) throws NoSuchFieldException {
            try {
                return kept.getDeclaredField(name);
            } catch (NoSuchFieldException above) {
                if (kept.getSuperclass() == null) {
                    throw above;
                }
                return field(kept.getSuperclass(), name);
            }
        }

        private House() {
        }
    }
}

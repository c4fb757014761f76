package lobby.trust;

import static java.util.stream.Collectors.toSet;
import static lobby.testing.Personas.BLAKE;
import static lobby.testing.Personas.MOIRA;
import static lobby.testing.Personas.NINA;
import static lobby.testing.Personas.NOOR;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RASHID;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.Personas.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import lobby.testing.Personas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a list shows is what may be read, no more and no less: for everybody, over everything that lists. */
class TwinsIT extends TrustTest {

    private static final String WORD = "Wisteria";
    private static List<UUID> bookings;

    /** Everybody's bookings, in every state that a conversation can have. */
    @BeforeEach
    void something_to_list() {
        if (bookings != null) {
            return;
        }
        List<UUID> all = new ArrayList<>();
        for (Personas guest : List.of(RUTH, NOOR, TESS, NINA, MOIRA, RASHID, BLAKE)) {
            List<UUID> four = Stream.generate(() -> cast().booking(guest)).limit(4).toList();
            ApiClient manager = as(guest == TESS ? SAM : OLGA);
            about(manager, four.get(1), WORD + " by the gate").require(201);
            UUID closed = conversation(about(manager, four.get(2), WORD + " by the door").require(201));
            manager.post("/api/conversations/%s/close".formatted(closed)).require(200);
            UUID waiting = conversation(about(manager, four.get(3), WORD + " by the wall").require(201));
            sql().update("update conversation set waiting_since = now() where reference = ?", waiting);
            all.addAll(four);
        }
        bookings = List.copyOf(all);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BLAKE")
    void conversations_are_listed_exactly_where_they_may_be_read(Personas who) {
        Set<JsonObject> readable = readable(who);

        Map.<String, Predicate<JsonObject>>of(
            "state=ALL", any -> true,
            "state=OPEN", TwinsIT::isOpen,
            "state=CLOSED", one -> !isOpen(one),
            "unread=true", one -> one.getInt("unread") > 0,
            "state=MINE", one -> isOf(who, one)
        ).forEach((query, wanted) -> {
            assertThat(listed(who, query + "&limit=100")).as(query).isEqualTo(ids(readable, wanted));
            assertThat(newest(who, query + "&limit=3")).as(query).isEqualTo(ids(readable, wanted));
        });
        assertThat(listed(who, "state=WAITING&limit=100"))
            .isEqualTo(ids(readable, one -> isWaiting(one) && (who.isStaff() || !isOf(who, one))));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BLAKE")
    void what_is_found_is_what_may_be_read(Personas who) {
        Set<JsonObject> readable = readable(who);

        assertThat(listed(who, "q=" + WORD + "&limit=5")).isEqualTo(ids(readable, any -> true));
        assertThat(listed(who, "state=OPEN&q=" + WORD)).isEqualTo(ids(readable, TwinsIT::isOpen));
        assertThat(listed(who, "state=CLOSED&q=" + WORD)).isEqualTo(ids(readable, one -> !isOpen(one)));
        assertThat(listed(who, "unread=true&q=" + WORD)).isEqualTo(ids(readable, one -> one.getInt("unread") > 0));
        Set<String> links = patiently(() -> as(who).get("/api/search?q=" + WORD)).require(200).json()
            .getJsonArray("results").stream().map(JsonValue::asJsonObject)
            .map(found -> found.getString("href").replaceAll(".*id=|#.*", "")).collect(toSet());
        assertThat(links).isSubsetOf(ids(readable, any -> true)).hasSize(Math.min(6, readable.size()));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BLAKE")
    void what_is_counted_is_what_is_listed(Personas who) {
        JsonObject counts = as(who).get("/api/conversations/counts").require(200).json();

        assertThat(counts.getInt("open")).isEqualTo(Math.min(100, all(who, "state=OPEN&limit=100").size()));
        assertThat(counts.getInt("closed")).isEqualTo(Math.min(100, all(who, "state=CLOSED&limit=100").size()));
        assertThat(counts.getInt("waiting")).isEqualTo(Math.min(100, all(who, "state=WAITING&limit=100").size()));
        assertThat(counts.getInt("unread")).isEqualTo(Math.min(100, all(who, "unread=true&limit=100").size()));
        try (OpenLine line = as(who).listen()) {
            assertThat(line.next("badge").getInt("unread")).isEqualTo(counts.getInt("unread"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BLAKE")
    void bookings_are_listed_exactly_where_they_may_be_seen(Personas who) {
        Set<String> seen = bookings.stream()
            .filter(booking -> as(who).get("/api/bookings/" + booking).status() == 200)
            .map(UUID::toString)
            .collect(toSet());

        Set<String> listed = Paging.all(as(who), "/api/bookings?limit=20", "bookings").stream()
            .map(booking -> booking.getString("id"))
            .filter(id -> bookings.contains(UUID.fromString(id)))
            .collect(toSet());

        assertThat(listed).isEqualTo(seen);
    }

    /** A list of bookings tells of a conversation only to those who may read it. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BLAKE")
    void a_booking_names_its_conversation_only_to_its_readers(Personas who) {
        Set<String> named = Paging.all(as(who), "/api/bookings?limit=100", "bookings").stream()
            .filter(booking -> bookings.contains(UUID.fromString(booking.getString("id"))))
            .map(booking -> booking.getJsonObject("conversation"))
            .filter(conversation -> !conversation.isNull("id"))
            .map(conversation -> conversation.getString("id"))
            .collect(toSet());

        assertThat(named).isEqualTo(ids(readable(who), any -> true));
    }

    private Set<JsonObject> readable(Personas who) {
        Set<JsonObject> readable = new HashSet<>();
        for (Object conversation : ours()) {
            var answer = as(who).get("/api/conversations/" + conversation);
            if (answer.status() == 200) {
                readable.add(answer.json());
            } else {
                assertThat(answer.status()).isEqualTo(404);
            }
        }
        return readable;
    }

    private static List<Object> ours() {
        return sql().with(connection -> sql().column("""
            select c.reference from conversation c join booking b on b.id = c.booking_id where b.reference = any (?)
            """, connection.createArrayOf("uuid", bookings.toArray())));
    }

    private Set<String> listed(Personas who, String query) {
        return listed(who, query, false);
    }

    /** Ours are what was written last: no page of theirs comes after one that has none. */
    private Set<String> newest(Personas who, String query) {
        return listed(who, query, true);
    }

    private Set<String> listed(Personas who, String query, boolean newest) {
        Set<String> ours = ours().stream().map(Object::toString).collect(toSet());
        List<String> listed = Paging.until(as(who), "/api/conversations?" + query, "conversations",
            page -> newest && page.stream().noneMatch(row -> ours.contains(id(row)))).stream()
            .map(TwinsIT::id).filter(ours::contains).toList();
        assertThat(listed).doesNotHaveDuplicates();
        return Set.copyOf(listed);
    }

    private List<String> all(Personas who, String query) {
        return Paging.all(as(who), "/api/conversations?" + query, "conversations").stream().map(TwinsIT::id).toList();
    }

    private static String id(JsonValue row) {
        return row.asJsonObject().getString("id");
    }

    private static Set<String> ids(Set<JsonObject> conversations, Predicate<JsonObject> wanted) {
        return new TreeSet<>(conversations.stream().filter(wanted).map(one -> one.getString("id")).toList());
    }

    private static boolean isOpen(JsonObject conversation) {
        return conversation.getString("state").equals("OPEN");
    }

    private static boolean isWaiting(JsonObject conversation) {
        return !conversation.isNull("waitingSince");
    }

    private static boolean isOf(Personas who, JsonObject conversation) {
        return conversation.getJsonObject("customer").getString("name").equals(who.fullName());
    }
}

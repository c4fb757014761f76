package lobby.trust;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.ApiTest;
import lobby.testing.Personas;

/** What tests of trust do again and again: somebody's party, and what is said about it. */
public abstract class TrustTest extends ApiTest {

    private static final int TOO_MANY = 429;

    /** A booking of Ruth's that Sam has begun to talk about: the conversation. */
    protected UUID started(Personas guest) {
        return started(cast().booking(guest));
    }

    protected UUID started(UUID booking) {
        return conversation(about(as(Personas.SAM), booking, "About your booking").require(201));
    }

    /** Says something about a booking. */
    protected static Answer about(ApiClient who, UUID booking, String text) {
        return patiently(() -> who.post("/api/bookings/%s/conversation/messages".formatted(booking), message(text)));
    }

    protected static Answer says(ApiClient who, UUID conversation, String text) {
        String message = message(text);
        return patiently(() -> who.post(messages(conversation), message));
    }

    protected static String messages(UUID conversation) {
        return "/api/conversations/%s/messages".formatted(conversation);
    }

    protected static String message(String text) {
        return message(UUID.randomUUID(), text);
    }

    protected static String message(UUID clientId, String text) {
        return Json.createObjectBuilder().add("clientId", clientId.toString()).add("text", text).build().toString();
    }

    protected static UUID conversation(Answer sent) {
        return UUID.fromString(sent.json().getString("conversation"));
    }

    protected static UUID bookingOf(UUID conversation) {
        return sql().id("""
            select b.reference from booking b join conversation c on c.booking_id = b.id where c.reference = ?
            """, conversation);
    }

    /** The numbers of all that is stored of it. */
    protected static List<Object> numbers(UUID conversation) {
        return sql().column("""
            select number from message m join conversation c on c.id = m.conversation_id
            where c.reference = ? order by number
            """, conversation);
    }

    /** It was refused in a way that machines and people understand, and says nothing of how it is made. */
    protected static void assertRefused(Answer answer, String... codes) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isIn((Object[]) codes);
        assertThat(answer.json().getString("detail")).isNotBlank();
        assertThat(answer.json().getString("reference")).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "at lobby.", "org.postgresql", "select ", "eclipselink");
    }

    /** How much there is of what people make. */
    protected static List<Long> stored() {
        return Stream.of("message", "conversation", "booking", "event", "person", "unread", "participant")
            .map(table -> sql().number("select count(*) from " + table)).toList();
    }

    /** Where an address ends in dots, Payara may run over its end before anybody is asked, and answers with nothing. */
    protected static boolean isOfTheServersOwn(Answer answer, String id) {
        return id.equals("..") && answer.body().isEmpty() && answer.header("X-Content-Type-Options").isEmpty();
    }

    protected void assertHealthy() {
        anonymously().get("/api/health/ready").require(200);
        as(Personas.SAM).get("/api/me").require(200);
    }

    /** Asks again after as long as it is told to wait, for tests that are about something else. */
    protected static Answer patiently(Callable<Answer> asking) {
        try {
            Answer answer = asking.call();
            while (answer.status() == TOO_MANY) {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(Long.parseLong(answer.header("Retry-After"))));
                answer = asking.call();
            }
            return answer;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

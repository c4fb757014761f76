package lobby.trust;

import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.OLGA;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.administration.StaffAccountService;
import lobby.administration.residents.Residency;
import lobby.administration.residents.ResidentAccountService;
import lobby.administration.residents.ResidentService;
import lobby.security.Area;
import lobby.security.Level;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.AfterEach;

/** Care chats, and whatever takes somebody's right to them away. */
abstract class CareLossTest extends RevocationTest {

    @Inject StaffAccountService accounts;
    @Inject ResidentService residents;
    @Inject ResidentAccountService residentAccounts;

    /** Nobody else's test finds the desk of the Pier full of what waits here. */
    @AfterEach
    void nobody_waits() {
        sql().update("""
            update conversation set closed_at = now(), closed_by_id = customer_id, waiting_since = null, episode_id = null
            where kind = 'CARE' and closed_at is null and agent_id is null
            and location_id = (select id from location where name = 'The Pier')
            and customer_id in (select id from person where login like 'neighbour%-1')
            """);
    }

    /** How somebody comes to be of the care team of the Pier no more. */
    enum AgentLoss {
        FEWER_PERMISSIONS,
        ANOTHER_GROUP,
        NO_GROUP,
        MOVED_ELSEWHERE,
        DEACTIVATED;

        /** Whether they are not even signed in any more. */
        boolean shutsOut() {
            return this == DEACTIVATED;
        }
    }

    /** How a resident comes to live at the Pier no more, or to come in no more. */
    enum ResidentLoss {
        MOVED_OUT,
        REMOVED,
        SHUT_OUT
    }

    protected void lose(AgentLoss loss, String login) throws Exception {
        switch (loss) {
            case FEWER_PERMISSIONS -> grant(login, Map.of(Area.CONVERSATIONS, Level.MANAGE));
            case ANOTHER_GROUP -> assign(login, Map.of(cast().pier(), group(cast().colleague())));
            case NO_GROUP -> assign(login, Map.of());
            case MOVED_ELSEWHERE -> assign(login, Map.of(cast().mill(), group(login)));
            case DEACTIVATED -> as(OLGA, () -> accounts.deactivate(cast().id(login)));
            default -> throw new IllegalArgumentException(loss.name());
        }
    }

    protected void lose(ResidentLoss loss, String login) throws Exception {
        switch (loss) {
            case MOVED_OUT -> as(OLGA, () -> residents.change(cast().id(login), cast().pier(), 1, new Residency(null,
                null, LocalDate.now().minusDays(9), LocalDate.now().minusDays(2), null, "")));
            case REMOVED -> sql().update("""
                delete from membership where person_id = (select id from person where login = ?)
                """, login);
            case SHUT_OUT -> as(OLGA, () -> residentAccounts.shutOut(cast().id(login)));
            default -> throw new IllegalArgumentException(loss.name());
        }
    }

    /** Somebody of the care team of the Pier, with a permission group of their own. */
    protected static String agent() {
        return cast().colleague(CLEO);
    }

    protected static UUID asked(ApiClient resident, String text) {
        return TrustTest.conversation(TrustTest.patiently(() -> writes(resident, cast().pier(), text)).require(201));
    }

    /** Writes to the team of a location. */
    protected static Answer writes(ApiClient resident, UUID location, String text) {
        String message = TrustTest.message(text);
        return TrustTest.patiently(() -> resident.post("/api/locations/%s/care/messages".formatted(location), message));
    }

    protected static List<Object> numbersIn(UUID chat) {
        return sql().column("""
            select m.number from message m join conversation c on c.id = m.conversation_id
            where c.reference = ? order by m.number
            """, chat);
    }

    private void assign(String login, Map<UUID, UUID> places) throws Exception {
        as(OLGA, () -> accounts.assign(cast().id(login), places));
    }
}

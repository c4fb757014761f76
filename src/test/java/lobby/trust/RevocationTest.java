package lobby.trust;

import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import lobby.administration.PermissionGroupService;
import lobby.booking.BookingConversationService;
import lobby.conversation.Assent;
import lobby.conversation.Draft;
import lobby.platform.References;
import lobby.security.Area;
import lobby.security.Level;
import lobby.testing.ApiClient;
import lobby.testing.ContainerTest;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.BeforeEach;

/**
 * RC-08: a right that is taken away is gone at once, at every door that stood open: pages, calls, sockets, and pages of
 * a list that has begun.
 */
abstract class RevocationTest extends ContainerTest {

    static final Duration A_SECOND = Duration.ofSeconds(1);

    @Inject BookingConversationService conversations;
    @Inject PermissionGroupService groups;

    private UUID booking;

    @BeforeEach
    void something_to_talk_about() {
        booking = cast().booking(RUTH);
    }

    /** Sam says something about it. */
    protected UUID say(String text) throws Exception {
        return say(booking, text);
    }

    protected UUID say(UUID about, String text) throws Exception {
        return as(SAM, () -> conversations.send(about, new Draft(References.next(), text), Assent.NONE).conversation());
    }

    /** Gives their permission group these levels in place of those it had. */
    protected void grant(String login, Map<Area, Level> levels) throws Exception {
        UUID group = group(login);
        as(OLGA, () -> groups.grant(group, groups.list().stream().filter(view -> view.id().equals(group)).findFirst()
            .orElseThrow().version(), levels));
    }

    /** The permission group of somebody who has one. */
    protected static UUID group(String login) {
        return sql().id("""
            select g.reference from permission_group g join staff_assignment a on a.group_id = g.id
            join person p on p.id = a.person_id where p.login = ?
            """, login);
    }

    /** Where a list of theirs goes on that has begun. */
    protected static String cursor(ApiClient who) {
        return who.get("/api/conversations?limit=1").require(200).json().getString("next", "");
    }

    protected static OpenLine listening(ApiClient who) {
        OpenLine line = who.listen();
        line.next("badge");
        return line;
    }
}

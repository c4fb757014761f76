package lobby.offer;

import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;

/** Row LC-10: events in which a resident has no place yet are sent as invitations, by whoever sees the events. */
@EveryServer
class InvitationIT extends OffersTest {

    @Test
    void an_event_is_offered_until_the_resident_has_a_place() {
        UUID event = event();
        assertThat(available(olga)).containsExactly(mark);
        assertThat(available(cleo)).isEmpty();
        assertRefused(give(cleo, chat, event), "ENGAGEMENT_UNAVAILABLE");

        String said = give(olga, chat, event).require(201).json().getString("text");

        assertThat(said).matches(mark + " · \\w{3} \\d+ \\w{3,4} \\d{4}, \\d\\d:\\d\\d\nRoof");
        assertThat(resident.get("/my/messages").require(200).body()).contains(said.substring(0, said.indexOf('\n')));
        assertThat(standing(resident, chat).getString("page")).isEqualTo("my/event?id=" + event);
        assertThat(standing(resident, chat).getString("state")).isEqualTo("OPEN");
        assertThat(standings(cleo, chat)).isEmpty();
        cast().booking(event, login);
        assertThat(standing(olga, chat).getString("state")).isEqualTo("BOOKED");
        assertThat(available(olga)).isEmpty();
        assertRefused(give(olga, chat, event), "ENGAGEMENT_UNAVAILABLE");
    }

    @Test
    void what_was_cancelled_or_is_full_is_not_offered() {
        UUID event = event();
        sql().update("update event set capacity = 1 where reference = ?", event);
        cast().booking(event, cast().neighbour());
        assertThat(available(olga)).isEmpty();
        assertRefused(give(olga, chat, event), "EVENT_FULL");

        sql().update("update event set capacity = null, cancelled_at = now() where reference = ?", event);
        assertThat(available(olga)).isEmpty();
        assertRefused(give(olga, chat, event), "ENGAGEMENT_UNAVAILABLE");
    }

    @Test
    void a_card_can_be_sent_about_a_booking_too() {
        UUID conversation = started(cast().booking(cast().event("Talk " + mark), login));

        give(as(SAM), conversation, event()).require(201);
    }

    /** Sooner than those of other tests. */
    private UUID event() {
        UUID event = cast().event(mark);
        sql().update("update event set starts_at = now() + interval '1 hour' where reference = ?", event);
        return event;
    }
}

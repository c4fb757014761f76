package lobby.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorFactTest {

    private static final UUID RUTH = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T03:59:59Z, false",
        "2026-05-04T04:00:00Z, true",
        "2026-05-07T03:59:59Z, true",
        "2026-05-07T04:00:00Z, false"})
    void a_membership_runs_from_its_first_to_its_last_day_where_the_house_stands(Instant now, boolean running) {
        Actor ruth = actor(now, new Object[] {"MEMBER", 7L, null, null, null, 3L, null, null, "America/Toronto",
            Date.valueOf("2026-05-04"), Date.valueOf("2026-05-06")});

        assertThat(ruth.memberships().contains(3L)).isEqualTo(running);
    }

    @Test
    void what_a_group_brings_with_it_is_granted() {
        Actor sam = actor(Instant.EPOCH,
            new Object[] {"GRANT", 7L, null, null, null, 3L, "EVENT_BOOKINGS", "MANAGE", null, null, null});

        assertThat(sam.grants().get(3L)).containsEntry(Area.CONVERSATIONS, Level.MANAGE);
    }

    @Test
    void a_group_that_grants_nothing_still_makes_staff() {
        Actor sam = actor(Instant.EPOCH, new Object[] {"GRANT", 7L, null, null, null, 3L, null, null, null, null,
            null});

        assertThat(sam.isStaff()).isTrue();
        assertThat(sam.locationsWhere(Area.CONVERSATIONS, Level.VIEW)).isEmpty();
    }

    @Test
    void what_the_owner_owns_outweighs_what_a_group_grants() {
        Actor olga = actor(Instant.EPOCH,
            new Object[] {"OWNED", 7L, null, null, null, 3L, null, null, null, null, null},
            new Object[] {"GRANT", 7L, null, null, null, 3L, "AUDIT", "VIEW", null, null, null});

        assertThat(olga.grants().get(3L)).containsEntry(Area.AUDIT, Level.MANAGE);
    }

    @Test
    void removing_what_others_wrote_is_granted_to_an_owner_as_to_everybody_else() {
        Object[] owned = {"OWNED", 7L, null, null, null, 3L, null, null, null, null, null};
        Object[] granted = {"GRANT", 7L, null, null, null, 3L, "REDACTION", "MANAGE", null, null, null};

        assertThat(actor(Instant.EPOCH, owned).grants().get(3L)).containsEntry(Area.REDACTION, Level.NONE)
            .containsEntry(Area.CARE_SEND_FIRST, Level.NONE);
        assertThat(actor(Instant.EPOCH, granted, owned).grants().get(3L))
            .containsEntry(Area.REDACTION, Level.MANAGE)
            .containsEntry(Area.AUDIT, Level.MANAGE);
    }

    private static Actor actor(Instant now, Object[]... rows) {
        Object[] self = {"PERSON", 7L, RUTH.toString(), null, false, null, null, null, null, null, null};
        return Stream.concat(Stream.of((Object) self), Stream.of(rows))
            .map(row -> ActorFact.of((Object[]) row))
            .collect(ActorFact.toActor(now));
    }
}

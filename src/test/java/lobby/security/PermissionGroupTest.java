package lobby.security;

import static lobby.security.Area.AUDIT;
import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Area.REDACTION;
import static lobby.security.Level.MANAGE;
import static lobby.security.Level.NONE;
import static lobby.security.Level.VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import lobby.testing.Personas;
import lobby.testing.Personas.House;
import org.junit.jupiter.api.Test;

class PermissionGroupTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final PermissionGroup group = new PermissionGroup(House.NETWORK, "Desk", Map.of(AUDIT, VIEW), NOON);

    @Test
    void says_something_about_every_area() {
        assertThat(group.levels()).containsOnlyKeys(Area.values());
        assertThat(group.level(AUDIT)).isEqualTo(VIEW);
        assertThat(group.level(EVENT_BOOKINGS)).isEqualTo(NONE);
    }

    @Test
    void who_manages_event_bookings_answers_the_conversations_about_them() {
        group.grant(Map.of(EVENT_BOOKINGS, MANAGE, CONVERSATIONS, NONE), Personas.OLGA.person(), NOON);

        assertThat(group.level(CONVERSATIONS)).isEqualTo(MANAGE);
    }

    @Test
    void who_only_views_event_bookings_does_not() {
        group.grant(Map.of(EVENT_BOOKINGS, VIEW), Personas.OLGA.person(), NOON);

        assertThat(group.level(CONVERSATIONS)).isEqualTo(NONE);
    }

    @Test
    void removing_what_others_wrote_is_held_or_not() {
        group.grant(Map.of(REDACTION, VIEW), Personas.OLGA.person(), NOON);
        assertThat(group.level(REDACTION)).isEqualTo(NONE);

        group.grant(Map.of(REDACTION, MANAGE), Personas.OLGA.person(), NOON);
        assertThat(group.level(REDACTION)).isEqualTo(MANAGE);

        group.grant(Map.of(CONVERSATIONS, MANAGE), Personas.OLGA.person(), NOON);
        assertThat(group.level(REDACTION)).isEqualTo(NONE);
    }

    @Test
    void a_change_takes_away_what_it_does_not_name_and_says_whose_it_was() {
        group.grant(Map.of(CONVERSATIONS, MANAGE), Personas.OLGA.person(), NOON.plusSeconds(60));

        assertThat(group.level(AUDIT)).isEqualTo(NONE);
        assertThat(group.changedBy()).contains(Personas.OLGA.person());
        assertThat(group.changedAt()).isEqualTo(NOON.plusSeconds(60));
    }
}

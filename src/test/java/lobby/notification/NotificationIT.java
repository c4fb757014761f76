package lobby.notification;

import static lobby.notification.NotificationKind.EVENT_CANCELLED;
import static lobby.notification.NotificationKind.EVENT_SOON;
import static lobby.notification.NotificationKind.EVENT_TOMORROW;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lobby.event.EventService;
import lobby.testing.ContainerTest;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LK-29 */
@EveryServer
class NotificationIT extends ContainerTest {

    @Inject EventReminders reminders;
    @Inject NotificationService notifications;
    @Inject EventService events;

    private String guest;
    private UUID event;
    private UUID booking;

    @BeforeEach
    void a_guest_who_booked_last_week() {
        guest = cast().neighbour();
        event = cast().event("Party");
        booking = cast().booking(event, guest);
        sql().update("update booking set made_at = now() - interval '7 days' where reference = ?", booking);
    }

    @ParameterizedTest
    @CsvSource({"23 hours, EVENT_TOMORROW", "61 minutes, EVENT_TOMORROW", "50 minutes, EVENT_SOON"})
    void one_is_reminded_a_day_and_an_hour_before_and_once(String in, NotificationKind kind) throws Exception {
        begins(in);

        reminders.remind();
        reminders.remind();

        assertThat(told()).containsExactly(kind);
    }

    @Test
    void nobody_is_reminded_of_what_is_further_off_or_over() throws Exception {
        begins("25 hours");
        reminders.remind();
        begins("-5 minutes");
        reminders.remind();

        assertThat(told()).isEmpty();
    }

    @Test
    void whoever_booked_within_the_day_is_reminded_of_the_hour_only() throws Exception {
        sql().update("update booking set made_at = now() - interval '2 hours' where reference = ?", booking);
        begins("50 minutes");

        reminders.remind();

        assertThat(told()).containsExactly(EVENT_SOON);
    }

    @Test
    void whoever_waits_for_a_place_has_none_to_be_reminded_of() throws Exception {
        sql().update("update booking set status = 'WAITING' where reference = ?", booking);
        begins("50 minutes");

        reminders.remind();

        assertThat(told()).isEmpty();
    }

    @Test
    void all_who_have_a_place_are_told_that_it_is_not_held_and_no_longer_reminded() throws Exception {
        begins("50 minutes");
        reminders.remind();

        as(SAM, () -> events.cancel(event));
        as(SAM, () -> events.cancel(event));
        reminders.remind();

        assertThat(told()).containsExactly(EVENT_CANCELLED);
    }

    @Test
    void an_event_that_is_moved_is_reminded_of_anew() throws Exception {
        begins("23 hours");
        reminders.remind();

        begins("22 hours");
        reminders.remind();

        assertThat(told()).containsExactly(EVENT_TOMORROW);
        assertThat(sql().number("""
            select count(*) from notification n join person p on p.id = n.person_id where p.login = ?
            """, guest)).isEqualTo(2);
    }

    @Test
    void what_one_had_before_one_is_seen_and_what_came_later_is_not() throws Exception {
        begins("50 minutes");
        reminders.remind();
        Instant until = as(guest, notifications::newest).get(0).toldAt();
        UUID dinner = cast().event("Dinner");
        cast().booking(dinner, guest);
        as(SAM, () -> events.cancel(dinner));

        as(guest, () -> notifications.seen(until));

        assertThat(as(guest, notifications::newest)).extracting(NotificationView::kind, NotificationView::seen)
            .containsExactly(tuple(EVENT_CANCELLED, false), tuple(EVENT_SOON, true));
    }

    private void begins(String in) {
        sql().update("update event set starts_at = now() + cast(? as interval), "
            + "ends_at = now() + cast(? as interval) + interval '2 hours' where reference = ?", in, in, event);
    }

    private List<NotificationKind> told() throws Exception {
        return as(guest, notifications::newest).stream().map(NotificationView::kind).toList();
    }
}

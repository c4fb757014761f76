package lobby.trust;

import static lobby.notification.NotificationKind.EVENT_SOON;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lobby.announcement.DueAnnouncements;
import lobby.audit.AuditSealer;
import lobby.notification.EventReminders;
import lobby.security.door.Doors;
import lobby.security.signin.SignInThrottle;
import lobby.testing.Announced;
import lobby.testing.ContainerTest;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;

/** What timers write on several nodes at the same moment is written once, and none of them fails over another. */
@EveryServer
class TimersTwiceIT extends ContainerTest {

    private static final int NODES = 3;
    private static final int MANY = 30;

    @Inject EventReminders reminders;
    @Inject DueAnnouncements announcements;
    @Inject Doors doors;
    @Inject SignInThrottle throttle;
    @Inject AuditSealer sealer;

    @Test
    void reminders() {
        for (int round = 0; round < Race.rounds(5); round++) {
            String guest = cast().neighbour();
            List<UUID> bookings = Stream.generate(() -> cast().booking(cast().event("Party"), guest)).limit(MANY)
                .toList();
            bookings.forEach(booking -> {
                sql().update("update booking set made_at = now() - interval '7 days' where reference = ?", booking);
                sql().update("update event set starts_at = now() + interval '50 minutes', "
                    + "ends_at = now() + interval '3 hours' "
                    + "where id = (select event_id from booking where reference = ?)", booking);
            });

            atOnce(reminders::remind);

            bookings.forEach(booking -> assertThat(sql().column("select kind from notification "
                + "where booking_id = (select id from booking where reference = ?)", booking))
                .containsExactly(EVENT_SOON.name()));
        }
    }

    @Test
    void doors_that_run_out() {
        for (int round = 0; round < Race.rounds(5); round++) {
            String guest = cast().neighbour();
            for (int door = 0; door < MANY; door++) {
                cast().door(guest);
            }
            sql().update("update door set ends_at = now() where person_id = (select id from person where login = ?)",
                guest);

            atOnce(doors::closeExpired);

            assertThat(sql().number("select count(*) from door where ends_at <= now()")).isZero();
        }
    }

    @Test
    void failures_that_no_longer_count() {
        for (int round = 0; round < Race.rounds(5); round++) {
            sql().update("insert into sign_in_failure (subject, failures, last_at) "
                + "select 'forgotten' || n, 1, now() - interval '10 days' from generate_series(1, ?) n", MANY);

            atOnce(throttle::forget);

            assertThat(sql().number("select count(*) from sign_in_failure where subject like 'forgotten%'")).isZero();
        }
    }

    @Test
    void announcements() {
        for (int round = 0; round < Race.rounds(3); round++) {
            String guest = cast().neighbour();
            UUID party = cast().event("Party");
            cast().booking(party, guest);
            List<UUID> planned = Stream.generate(() -> new Announced(sql()).aboutEvent("News", party)).limit(MANY / 3)
                .toList();
            planned.forEach(one -> sql().update("update announcement set state = 'SCHEDULED', "
                + "planned_for = now() - interval '1 minute' where reference = ?", one));

            atOnce(() -> announcements.due().forEach(announcements::send));

            planned.forEach(one -> assertThat(sql().column("""
                select p.login from announcement_recipient r join person p on p.id = r.person_id
                join announcement a on a.id = r.announcement_id where a.state = 'SENT' and a.reference = ?
                """, one)).containsExactly(guest));
        }
    }

    @Test
    void seals() {
        atOnce(sealer::seal);

        assertThat(sealer.firstBroken()).isEmpty();
        assertThat(sql().number("select count(sealed_number) - max(sealed_number) from audit_entry")).isZero();
    }

    private static void atOnce(Runnable chore) {
        Race.run(NODES, node -> (Callable<Void>) () -> {
            chore.run();
            return null;
        });
    }
}

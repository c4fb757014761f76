package lobby.trust;

import static lobby.notification.NotificationKind.EVENT_SOON;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import lobby.announcement.DueAnnouncements;
import lobby.audit.AuditSealer;
import lobby.event.EventService;
import lobby.notification.EventReminders;
import lobby.security.door.Doors;
import lobby.security.signin.SignInThrottle;
import lobby.testing.Announced;
import lobby.testing.ContainerTest;
import lobby.testing.EveryServer;
import lobby.testing.Sql;
import org.junit.jupiter.api.Test;

/** What timers write on several nodes at the same moment is written once, and none of them fails over another. */
@EveryServer
class TimersTwiceIT extends ContainerTest {

    private static final int NODES = 3;
    private static final int MANY = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject EventReminders reminders;
    @Inject DueAnnouncements announcements;
    @Inject Doors doors;
    @Inject SignInThrottle throttle;
    @Inject AuditSealer sealer;
    @Inject EventService events;

    @Test
    void reminders() {
        for (int round = 0; round < Race.rounds(5); round++) {
            String guest = cast().neighbour();
            List<UUID> bookings = Stream.generate(() -> soon(guest)).limit(MANY).toList();

            atOnce(reminders::remind);

            bookings.forEach(booking -> assertThat(sql().column("select kind from notification "
                + "where booking_id = (select id from booking where reference = ?)", booking))
                .containsExactly(EVENT_SOON.name()));
        }
    }

    @Test
    void reminders_wait_for_another_node_that_has_told_the_first_only() {
        String first = cast().neighbour();
        String last = cast().neighbour();
        UUID toLast = soon(last);
        UUID toFirst = soon(first);
        AtomicReference<CompletableFuture<Void>> told = new AtomicReference<>();

        sql().transaction(node -> {
            remind(node, toFirst);
            told.set(CompletableFuture.runAsync(reminders::remind));
            long pid = node.number("select pg_backend_pid()");
            await().until(() -> sql().number("select count(*) from pg_stat_activity "
                + "where ? = any(pg_blocking_pids(pid))", pid) > 0);
            remind(node, toLast);
        });

        assertThat(told.get()).succeedsWithin(PATIENCE);
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
    void seals() throws Exception {
        UUID event = cast().event("Party");
        as(SAM, () -> events.cancel(event));

        atOnce(sealer::seal);

        assertThat(sealer.firstBroken()).isEmpty();
        assertThat(sql().number("select count(sealed_number) - max(sealed_number) from audit_entry")).isZero();
    }

    /** A place at an event that begins within the hour. */
    private UUID soon(String guest) {
        UUID booking = cast().booking(cast().event("Party"), guest);
        sql().update("update booking set made_at = now() - interval '7 days' where reference = ?", booking);
        sql().update("update event set starts_at = now() + interval '50 minutes', ends_at = now() + interval '3 hours' "
            + "where id = (select event_id from booking where reference = ?)", booking);
        return booking;
    }

    private static void remind(Sql node, UUID booking) {
        node.update("insert into notification (person_id, kind, booking_id, starts_at, told_at) "
            + "select b.resident_id, 'EVENT_SOON', b.id, e.starts_at, now() "
            + "from booking b join event e on e.id = b.event_id where b.reference = ?", booking);
    }

    private static void atOnce(Runnable chore) {
        Race.run(NODES, node -> (Callable<Void>) () -> {
            chore.run();
            return null;
        });
    }
}

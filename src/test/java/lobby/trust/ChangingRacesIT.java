package lobby.trust;

import static java.util.stream.LongStream.rangeClosed;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.Personas.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import lobby.administration.GroupView;
import lobby.administration.PermissionGroupService;
import lobby.administration.files.FilePolicyService;
import lobby.attachment.policy.FileUse;
import lobby.attachment.policy.PolicyDraft;
import lobby.attachment.policy.PolicyDraft.Wish;
import lobby.attachment.type.FileClass;
import lobby.booking.BookingConversationService;
import lobby.booking.BookingService;
import lobby.booking.facts.BookingStatus;
import lobby.conversation.Assent;
import lobby.conversation.Draft;
import lobby.event.EventFacts;
import lobby.event.EventService;
import lobby.event.EventView;
import lobby.platform.References;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Area;
import lobby.security.Level;
import lobby.testing.ContainerTest;
import lobby.testing.Personas;
import lobby.testing.inside.OwnHouse;
import lobby.testing.inside.OwnHouse.House;
import org.junit.jupiter.api.Test;

/** RC-15 and RC-17: a booking that is cancelled while it is talked about, and two who change one thing. */
class ChangingRacesIT extends ContainerTest {

    @Inject BookingService bookings;
    @Inject BookingConversationService conversations;
    @Inject EventService events;
    @Inject PermissionGroupService groups;
    @Inject FilePolicyService files;
    @Inject OwnHouse houses;

    /** RC-15 */
    @Test
    void a_conversation_hears_that_its_booking_was_cancelled_or_begins_after_it() {
        for (int round = 0; round < Race.rounds(10); round++) {
            UUID booking = cast().booking(RUTH);

            List<Optional<Refusal>> refusals = Race.run(List.of(
                deed(SAM, () -> conversations.send(booking, draft(), Assent.NONE)),
                deed(TESS, () -> conversations.send(booking, draft(), Assent.NONE)),
                deed(RUTH, () -> {
                    bookings.cancel(booking);
                    return null;
                })));

            assertThat(refusals).containsOnly(Optional.empty());
            assertThat(sql().text("select status from booking where reference = ?", booking))
                .isEqualTo(BookingStatus.CANCELLED.name());
            assertThat(sql().column("""
                select m.number from message m join conversation c on c.id = m.conversation_id
                join booking b on b.id = c.booking_id where b.reference = ? order by m.number
                """, booking)).isIn(rangeClosed(1, 2).boxed().toList(), rangeClosed(1, 3).boxed().toList());
            assertThat(sql().number("""
                select count(*) from conversation c join booking b on b.id = c.booking_id
                where b.reference = ? and (b.cancelled_at <= c.opened_at) = exists (
                    select 1 from message m where m.conversation_id = c.id and m.text = 'BOOKING_CANCELLED')
                """, booking)).isZero();
        }
    }

    /** RC-17 */
    @Test
    void of_two_who_change_an_event_the_second_is_told() throws Exception {
        UUID event = cast().event("Quiz");
        for (int round = 0; round < Race.rounds(10); round++) {
            EventView seen = as(SAM, () -> events.open(event));
            String title = "Quiz " + round;

            List<Optional<Refusal>> refusals = Race.run(List.of(
                deed(SAM, () -> changed(seen, facts(seen.facts(), title, seen.facts().venue()))),
                deed(TESS, () -> changed(seen, facts(seen.facts(), seen.facts().title(), title)))));

            assertThat(refusals).containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.STALE));
            EventFacts now = as(SAM, () -> events.open(event)).facts();
            assertThat(List.of(now.title(), now.venue())).containsOnlyOnce(title);
        }
    }

    /** RC-17 */
    @Test
    void of_two_who_change_a_permission_group_the_second_is_told() throws Exception {
        for (int round = 0; round < Race.rounds(10); round++) {
            GroupView seen = as(OLGA, () -> groups.list()).stream()
                .filter(group -> group.name().equals("Cast SEAN")).findFirst().orElseThrow();

            List<Optional<Refusal>> refusals = Race.run(List.of(
                deed(OLGA, () -> granted(seen, Map.of(Area.CONVERSATIONS, Level.MANAGE, Area.FEED, Level.VIEW))),
                deed(OLGA, () -> granted(seen, Map.of(Area.CONVERSATIONS, Level.MANAGE, Area.VISITORS, Level.VIEW)))));

            assertThat(refusals.stream().filter(Optional::isEmpty)).hasSize(1);
            assertThat(refusals.stream().flatMap(Optional::stream).map(Refusal::status)).containsExactly(409);
        }
    }

    /** RC-17, also where nothing was ever said before. */
    @Test
    void of_two_who_change_what_files_may_be_sent_the_second_is_told() {
        PolicyDraft draft = new PolicyDraft(Map.of(FileClass.IMAGE, new Wish(List.of("png"), 1)), 1, 1);
        for (int round = 0; round < Race.rounds(5); round++) {
            House house = houses.build();

            List<Optional<Refusal>> refusals = Race.run(List.of(
                deed(house.owner(), () -> allowed(draft)), deed(house.owner(), () -> allowed(draft))));

            assertThat(refusals).containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.CHANGED_BY));
        }
    }

    /** What was granted brings others with it, and they are kept as if they had been granted too. */
    @Test
    void what_a_permission_brings_with_it_counts_everywhere() throws Exception {
        UUID group = as(OLGA, () -> groups.create("Events only " + References.next()));
        GroupView seen = as(OLGA, () -> groups.list()).stream().filter(one -> one.id().equals(group)).findFirst()
            .orElseThrow();

        as(OLGA, () -> groups.grant(group, seen.version(), Map.of(Area.EVENT_BOOKINGS, Level.MANAGE)));

        assertThat(sql().text("""
            select l.level from permission_level l join permission_group g on g.id = l.group_id
            where g.reference = ? and l.area = 'CONVERSATIONS'
            """, group)).isEqualTo("MANAGE");
    }

    private Void changed(EventView seen, EventFacts facts) {
        events.change(seen.id(), seen.version(), facts, List.of());
        return null;
    }

    private Void granted(GroupView seen, Map<Area, Level> levels) {
        groups.grant(seen.id(), seen.version(), levels);
        return null;
    }

    private Void allowed(PolicyDraft draft) {
        files.change(FileUse.CARE, 0, draft);
        return null;
    }

    private static EventFacts facts(EventFacts facts, String title, String venue) {
        return new EventFacts(title, venue, facts.description(), facts.startsAt(), facts.endsAt(), facts.capacity(),
            facts.joining(), facts.visibility());
    }

    private static Draft draft() {
        return new Draft(References.next(), "Are you coming?");
    }

    /** Somebody's deed, who is signed in already: why it was refused, if it was. */
    private static Callable<Optional<Refusal>> deed(Personas who, Callable<?> deed) {
        return deed(who.login(), deed);
    }

    private static Callable<Optional<Refusal>> deed(String login, Callable<?> deed) {
        people().cookies(login);
        return () -> {
            try {
                as(login, deed);
                return Optional.empty();
            } catch (RefusedException refused) {
                return Optional.of(refused.refusal());
            }
        };
    }
}

package lobby.booking;

import static lobby.booking.facts.BookingStatus.ATTENDED;
import static lobby.booking.facts.BookingStatus.CANCELLED;
import static lobby.booking.facts.BookingStatus.CONFIRMED;
import static lobby.booking.facts.BookingStatus.PENDING;
import static lobby.booking.facts.BookingStatus.WAITING;
import static lobby.booking.Party.NOON;
import static lobby.platform.Refusal.BOOKING_CANCELLED;
import static lobby.testing.Personas.NOOR;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.House.PIER;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import lobby.booking.facts.BookingFacts;
import lobby.booking.facts.BookingStatus;
import lobby.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.EnumSource;

class BookingTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    private final Booking booking = Party.of(RUTH);

    @Test
    void it_is_where_its_event_is() {
        assertThat(booking.location()).isEqualTo(PIER);
        assertThat(booking.number()).isEqualTo("CP-1001");
        assertThat(booking.madeAt()).isEqualTo(NOON);
    }

    @Test
    void it_is_made_by_its_resident_alone() {
        assertThat(booking.isMadeBy(RUTH.actor())).isTrue();
        assertThat(booking.isMadeBy(NOOR.actor())).isFalse();
    }

    @Test
    void the_same_facts_change_nothing() {
        assertThat(booking.change(booking.facts(), LATER)).isFalse();
    }

    @Test
    void other_facts_are_taken_over() {
        BookingFacts more = new BookingFacts(3, "By the window", PENDING);

        assertThat(booking.change(more, LATER)).isTrue();

        assertThat(booking.facts()).isEqualTo(more);
    }

    @Test
    void cancelling_it_again_changes_nothing() {
        booking.cancel(NOON);
        booking.cancel(LATER);

        assertThat(booking.isCancelled()).isTrue();
        assertThat(booking.status()).isEqualTo(CANCELLED);
    }

    @Test
    void a_cancelled_one_can_be_confirmed_again() {
        booking.cancel(NOON);

        booking.change(new BookingFacts(2, "", CONFIRMED), LATER);

        assertThat(booking.isCancelled()).isFalse();
    }

    @Test
    void a_cancelled_one_cannot_be_checked_in() {
        booking.cancel(NOON);

        assertRefused(BOOKING_CANCELLED, () -> booking.checkIn(LATER));
        assertThat(booking.checkedInAt()).isEmpty();
    }

    @Test
    void whoever_is_checked_in_twice_came_the_first_time() {
        booking.checkIn(NOON);
        booking.checkIn(LATER);

        assertThat(booking.status()).isEqualTo(ATTENDED);
        assertThat(booking.checkedInAt()).contains(NOON);
    }

    @Test
    void who_waits_gets_the_places() {
        Booking waiting = Party.of(RUTH, new BookingFacts(2, "", WAITING));

        waiting.confirm();

        assertThat(waiting.status()).isEqualTo(CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WAITING")
    void who_does_not_wait_gets_nothing(BookingStatus status) {
        Booking other = Party.of(RUTH, new BookingFacts(2, "", status));

        other.confirm();

        assertThat(other.status()).isEqualTo(status);
    }

    @Test
    void it_can_move_to_another_event() {
        Event another = new Event(PIER, Party.FACTS);

        booking.moveTo(another);

        assertThat(booking.event()).isSameAs(another);
        assertThat(booking.number()).isEqualTo("CP-1001");
    }

    @ParameterizedTest
    @EnumSource
    void places_are_taken_by_those_who_come_or_may_come(BookingStatus status) {
        assertThat(status.takesPlaces()).isEqualTo(status != WAITING && status != CANCELLED);
    }
}

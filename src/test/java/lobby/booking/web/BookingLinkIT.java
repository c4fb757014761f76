package lobby.booking.web;

import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links by what the booking system calls a booking; who may follow them is said by the matrix. */
class BookingLinkIT extends ContainerTest {

    private UUID booking;
    private String called;

    @BeforeEach
    void a_booking_that_came_from_elsewhere() {
        booking = cast().booking(RUTH);
        called = "R-" + UUID.randomUUID();
        call(called);
    }

    @Test
    void staff_come_to_the_booking_and_may_begin_the_conversation() {
        ApiClient sam = comingIn(SAM.login());

        assertThat(led(sam, "/b/" + called)).endsWith("/booking?id=" + booking);
        assertThat(led(sam, "/b/" + called + "/conversation")).endsWith("/booking?id=" + booking + "&start=true");
    }

    @Test
    void staff_come_to_the_conversation_once_there_is_one() {
        ApiClient sam = comingIn(SAM.login());
        String conversation = sam.post("/api/bookings/%s/conversation/messages".formatted(booking),
            "{\"clientId\":\"%s\",\"text\":\"Hello\"}".formatted(UUID.randomUUID())).require(201).json()
            .getString("conversation");

        assertThat(led(sam, "/b/" + called + "/conversation")).endsWith("/conversations?id=" + conversation);
    }

    @Test
    void residents_come_to_their_own_pages() {
        ApiClient ruth = comingIn(RUTH.login());

        assertThat(led(ruth, "/b/" + called)).endsWith("/my/booking?id=" + booking);
        assertThat(led(ruth, "/b/" + called + "/conversation")).endsWith("/my/thread?booking=" + booking);
    }

    @Test
    void the_number_it_has_here_leads_there_as_well() {
        String number = comingIn(SAM.login()).get("/api/bookings/" + booking).require(200).json().getString("number");

        assertThat(led(comingIn(SAM.login()), "/b/" + number)).endsWith("/booking?id=" + booking);
    }

    @ParameterizedTest
    @CsvSource({"2026/17, 2026/17", "'Room 4, Tuesday', 'Room%204,%20Tuesday'", "50%, 50%25", "Ärger, %C3%84rger"})
    void references_are_what_other_systems_make_of_them(String reference, String escaped) {
        call(reference + called);

        assertThat(led(comingIn(SAM.login()), "/b/" + escaped + called)).endsWith("/booking?id=" + booking);
        Answer stranger = anonymous().get("/b/" + escaped + called);
        assertThat(stranger.require(302).header("Location"))
            .endsWith("/sign-in?next=%2Fb%2F" + escaped.replace("%", "%25").replace("/", "%2F").replace(",", "%2C")
                + called);
    }

    @ParameterizedTest
    @CsvSource({"/b/", "/b/nothing", "/b//conversation", "/b/nothing/conversation", "/b"})
    void what_nobody_is_called_leads_to_the_page_that_says_so(String link) {
        assertThat(comingIn(SAM.login()).get(link).require(404).body()).contains("<main");
    }

    private void call(String reference) {
        sql().update("update booking set source_reference = ? where reference = ?", reference, booking);
    }

    private static String led(ApiClient who, String link) {
        return who.get(link).require(302).header("Location");
    }
}

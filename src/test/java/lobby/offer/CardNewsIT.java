package lobby.offer;

import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SEAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.FacesForm;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/** Row LC-10: pages that show a card hear when something becomes of it, and nobody else does. */
@EveryServer
class CardNewsIT extends OffersTest {

    @Test
    void of_a_coupon_that_is_used_and_an_offer_that_is_ended() {
        UUID coupon = coupon();
        give(cleo, chat, coupon).require(201);
        String code = standing(resident, chat).getString("code");

        heard(coupon, () -> redeem(cleo, code).require(200));
        heard(coupon, () -> olga.post("/api/offers/%s/finish".formatted(coupon)).require(200));
    }

    @Test
    void of_an_event_that_they_book_and_cancel_and_that_is_called_off() {
        UUID event = event();
        give(olga, chat, event).require(201);

        heard(event, () -> press(resident, "/my/event?id=" + event, "form"));
        assertThat(standing(resident, chat).getString("state")).isEqualTo("BOOKED");
        UUID booking = UUID.fromString(sql().text(
            "select b.reference from booking b join event e on e.id = b.event_id where e.reference = ?", event));
        heard(event, () -> resident.post("/api/bookings/%s/cancel".formatted(booking)).require(200));
        assertThat(standing(resident, chat).getString("state")).isEqualTo("OPEN");
        heard(event, () -> press(olga, "/event?id=" + event, "cancel"));
        assertThat(standing(resident, chat).getString("state")).isEqualTo("CANCELLED");
    }

    @Test
    void of_an_event_at_which_who_waits_for_a_place_is_checked_in() {
        UUID event = event();
        give(olga, chat, event).require(201);
        UUID booking = cast().booking(event, login);
        sql().update("update booking set status = 'WAITING' where reference = ?", booking);
        assertThat(standing(resident, chat).getString("state")).isEqualTo("OPEN");

        heard(event, () -> olga.post("/api/bookings/%s/check-in".formatted(booking)).require(200));

        assertThat(standing(resident, chat).getString("state")).isEqualTo("BOOKED");
    }

    @Test
    void of_an_announcement_that_they_read() {
        UUID told = announced();
        resident = comingIn(cast().neighbour());
        chat = asks(resident);
        give(olga, chat, told).require(201);

        heard(told, () -> resident.get("/" + standing(resident, chat).getString("page")).require(200));
        assertThat(standing(olga, chat).getString("state")).isEqualTo("READ");
    }

    @Test
    void a_neighbour_hears_of_none_but_their_own() {
        UUID coupon = coupon();
        give(cleo, chat, coupon).require(201);
        String code = standing(resident, chat).getString("code");
        ApiClient neighbour = comingIn(cast().neighbour());
        UUID another = asks(neighbour);
        UUID theirs = offer("PROMOTION", "");
        give(cleo, another, coupon).require(201);
        give(cleo, another, theirs).require(201);

        only(neighbour, theirs, () -> {
            redeem(cleo, code).require(200);
            olga.post("/api/offers/%s/finish".formatted(theirs)).require(200);
        });
        only(comingIn(cast().neighbour()), null, () ->
            olga.post("/api/offers/%s/finish".formatted(coupon)).require(200));
    }

    @Test
    void staff_who_have_no_care_chats_there_hear_of_none_in_one() {
        UUID coupon = coupon();
        give(cleo, chat, coupon).require(201);
        String elsewhere = cast().colleague(SEAN);
        sql().update("""
            insert into staff_assignment (id, person_id, location_id, group_id)
            select nextval('ids'), p.id, l.id, g.id from person p, location l, permission_group g
            where p.login = ? and l.name = 'The Mill' and g.name = 'Cast CLEO'
            """, elsewhere);
        UUID booking = cast().booking(RUTH);

        only(as(SEAN), null, () -> olga.post("/api/offers/%s/finish".formatted(coupon)).require(200),
            () -> started(booking));
        UUID another = coupon();
        give(cleo, chat, another).require(201);
        only(comingIn(elsewhere), null, () -> olga.post("/api/offers/%s/finish".formatted(another)).require(200),
            () -> started(booking));
    }

    private static void press(ApiClient who, String page, String form) {
        FacesForm shown = FacesForm.of(who, page, form);
        shown.with(shown.button(), "").submit();
    }

    private UUID event() {
        UUID event = cast().event(mark);
        sql().update("update event set starts_at = now() + interval '1 hour' where reference = ?", event);
        return event;
    }

    private UUID announced() {
        sql().update("insert into person_tag (person_id, tag) select id, ? from person where login = ?", mark, login);
        return UUID.fromString(olga.post("/api/announcements", """
            {"title": "%1$s", "text": "The lift rests on Tuesday.", "locations": ["%2$s"], "tags": ["%1$s"], "send": true}
            """.formatted(mark, cast().pier())).require(201).json().getString("id"));
    }

    /** The resident and the staff who have the chat open are told. */
    private void heard(UUID card, Runnable deed) {
        try (OpenLine theirs = resident.listen(); OpenLine desk = cleo.listen()) {
            theirs.next("badge");
            desk.next("badge");
            deed.run();
            assertThat(theirs.next("card").getString("card")).isEqualTo(card.toString());
            desk.next("card", frame -> frame.getString("card").equals(card.toString()));
        }
    }

    private void only(ApiClient who, UUID card, Runnable deed) {
        only(who, card, deed, () -> asks(who));
    }

    /** Of what comes before a message that they do hear, this is the only one. */
    private static void only(ApiClient who, UUID card, Runnable deed, Supplier<UUID> message) {
        try (OpenLine line = who.listen()) {
            line.next("badge");
            deed.run();
            UUID own = message.get();
            Consumer<UUID> expected = one -> assertThat(line.next("card").getString("card")).isEqualTo(one.toString());
            if (card != null) {
                expected.accept(card);
            }
            assertThat(line.until(frames -> frames.stream().anyMatch(frame -> frame.getString("type").equals("message")
                && frame.getString("conversation").equals(own.toString()))))
                .noneMatch(frame -> frame.getString("type").equals("card"));
        }
    }
}

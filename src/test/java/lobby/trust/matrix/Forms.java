package lobby.trust.matrix;

import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;

import java.util.List;
import lobby.testing.FacesForm;

/** The forms of pages. */
final class Forms {

    static List<Form> all() {
        return List.of(
            Form.of("change", "booking", SAM, s -> "/booking?id=" + s.booking + "&edit=1", "booking",
                (form, s) -> form.with("booking:places", "7"),
                (s, who) -> counts(s, "select count(*) from booking where places = 7 and reference = ?", s.booking)),
            Form.of("cancel", "booking", RUTH, s -> "/my/booking?id=" + s.booking + "&ask=cancel", "form",
                (form, s) -> form,
                (s, who) -> counts(s, "select count(*) from booking where status = 'CANCELLED' and reference = ?",
                    s.booking)),
            Form.of("change", "event", SAM, s -> "/event?id=" + s.event + "&edit=1", "event",
                (form, s) -> form.with("event:title", "Changed"),
                (s, who) -> counts(s, "select count(*) from event where title = 'Changed' and reference = ?", s.event)),
            Form.of("change", "event", SAM, s -> "/event?id=" + s.event, "cancel", (form, s) -> form,
                (s, who) -> counts(s, "select count(*) from event where cancelled_at is not null and reference = ?",
                    s.event)),
            Form.of("book", "event", RUTH, s -> "/my/event?id=" + s.unbooked(), "form", (form, s) -> form,
                (s, who) -> counts(s, """
                    select count(*) from booking b join event e on e.id = b.event_id where e.reference = ?
                    """, s.unbooked())),
            Form.of("sign", "document", RUTH, s -> "/my/sign?id=" + s.document(), "decline",
                (form, s) -> form.with("decline:reason", "Too dear"),
                (s, who) -> counts(s, """
                    select count(*) from signature_request r join attachment a on a.signature_id = r.id
                    where r.outcome = 'DECLINED' and a.reference = ?
                    """, s.document())),
            Form.of("write", "announcement", OLGA, s -> "/announcement?edit=1&event=" + s.event, "announcement",
                (form, s) -> form.with("announcement:title", s.mark).with("announcement:text", "The lift rests.")
                    .with("event", s.event.toString()).with("whom", "event").with("when", "hand"),
                (s, who) -> counts(s, "select count(*) from announcement where title = ?", s.mark)),
            Form.of("write", "announcement", OLGA, s -> "/announcement?ask=send&id=" + s.unannounced(), "send",
                (form, s) -> form,
                (s, who) -> counts(s, "select count(*) from announcement where state = 'SENT' and title = ?",
                    "News of " + s.mark)),
            Form.of("write", "broadcast", OLGA, s -> "/broadcast?edit=1&location=" + s.cast.pier(), "broadcast",
                (form, s) -> form.with("broadcast:title", s.mark).with("broadcast:text", "The lift rests.")
                    .with("location", s.cast.pier().toString()).with("when", "hand"),
                (s, who) -> counts(s, "select count(*) from broadcast where title = ?", s.mark)),
            Form.of("write", "broadcast", OLGA, s -> "/broadcast?ask=publish&id=" + WaysOfBroadcasts.draft(s),
                "publish", (form, s) -> form, (s, who) -> counts(s,
                    "select count(*) from broadcast where state = 'ACTIVE' and title = ?", WaysOfBroadcasts.title(s))),
            Form.of("write", "broadcast", OLGA, s -> "/broadcast?ask=finish&id=" + WaysOfBroadcasts.active(s),
                "finish", (form, s) -> form, (s, who) -> counts(s,
                    "select count(*) from broadcast where state = 'FINISHED' and title = ?", WaysOfBroadcasts.title(s))),
            Form.of("change", "network", OLGA, s -> "/settings/network", "form",
                (form, s) -> form.with("form:days", "3").with("form:reopen", "on").with("form:chat", "on"),
                (s, who) -> s.cast.sql().update("""
                    update network set reminder_days = 1 where reminder_days = 3 and name = 'Castline Living'
                    """) > 0),
            Form.of("change", "allowed files", OLGA, s -> "/settings/files?in=CARE", "form",
                (form, s) -> form.with("form:class:0:endings", "png"),
                (s, who) -> s.cast.sql().update("""
                    update attachment_policy set policy = null where policy is not null and sent_in = 'CARE'
                    and network_id = (select id from network where name = 'Castline Living')
                    """) > 0),
            Form.of("change", "care settings", OLGA, s -> "/settings/care?of=" + s.cast.pier() + "&ask=turn", "turn",
                (form, s) -> form,
                (s, who) -> s.cast.sql().update("""
                    update care_channel set two_way = true where not two_way
                    and location_id = (select id from location where name = 'The Pier')
                    """) > 0),
            Form.of("change", "care settings", OLGA, s -> "/settings/care?of=" + s.cast.pier(), "form",
                (form, s) -> form.with("form:minutes", "17"),
                (s, who) -> s.cast.sql().update("""
                    update care_channel set promised_minutes = 240 where promised_minutes = 17
                    """) > 0),
            Form.of("change", "care settings", OLGA, s -> "/settings/care?of=" + s.cast.pier(), "finishing",
                (form, s) -> form.with("finishing:reasons", "Answered"),
                (s, who) -> s.cast.sql().update("""
                    update care_channel set finish_reasons = '' where finish_reasons = 'Answered'
                    """) > 0),
            Form.of("change", "canned responses", OLGA, s -> "/settings/canned?of=" + s.cast.pier(), "form",
                (form, s) -> form.with("form:topic", "Keys").with("form:title", s.mark).with("form:text", "At the desk."),
                (s, who) -> counts(s, "select count(*) from canned_response where title = ?", s.mark)),
            Form.of("change", "engagement", OLGA, WaysOfOffers::draft, "activate", (form, s) -> form,
                WaysOfOffers::isActive),
            Form.of("change", "engagement", OLGA, WaysOfOffers::running, "finish", (form, s) -> form,
                WaysOfOffers::isOver),
            Form.of("redeem", "coupon", OLGA, s -> "/offers", "redeem", WaysOfOffers::withCode,
                WaysOfOffers::isRedeemed),
            Form.of("change", "care hours", OLGA, WaysOfHours::page, "form",
                (form, s) -> form.with("form:week:0:hours", "8-12").with("form:away", s.mark), WaysOfHours::isKept),
            Form.of("change", "care hours", OLGA, WaysOfHours::page, "holiday",
                (form, s) -> form.with("holiday:first", "2199-12-25").with("holiday:name", s.mark),
                WaysOfHours::isAdded),
            Form.of("change", "care hours", OLGA, WaysOfHours::withHoliday, "gone", (form, s) -> form,
                WaysOfHours::isRemoved),
            Form.of("change", "legal holds", OLGA, s -> "/settings/holds?of=" + s.chat(), "form",
                (form, s) -> form.with("form:reason", "File 7"),
                (s, who) -> s.cast.sql().update("""
                    delete from legal_hold where conversation_id = (select id from conversation where reference = ?)
                    """, s.chat()) > 0),
            Form.of("change", "locations", OLGA, s -> "/settings/locations?id=" + s.cast.mill(), "form",
                (form, s) -> form.with("form:language", "fr"),
                (s, who) -> s.cast.sql().update("""
                    update location set language = 'en' where language = 'fr' and reference = ?
                    """, s.cast.mill()) > 0),
            Form.of("change", "groups", OLGA, s -> "/settings/groups", "create",
                (form, s) -> form.with("create:name", s.mark),
                (s, who) -> counts(s, "select count(*) from permission_group where name = ?", s.mark)),
            Form.of("change", "staff", OLGA, s -> "/settings/staff-member", "form",
                (form, s) -> named(form, s).choosing(":group",
                    s.cast.sql().text("select reference from permission_group where name = 'Cast SEAN'")),
                Forms::isKnown),
            Form.of("change", "residents", OLGA, s -> "/settings/resident?location=" + s.cast.pier(), "form",
                Forms::named, Forms::isKnown),
            Form.of("change", "residents", OLGA, s -> "/settings/units?location=" + s.cast.pier(), "form",
                (form, s) -> form.with("form:name", s.mark),
                (s, who) -> counts(s, "select count(*) from unit where name = ?", s.mark)));
    }

    private static FacesForm named(FacesForm form, Scene scene) {
        return form.with("form:name", scene.mark).with("form:email", scene.mark + "@example.com");
    }

    private static boolean isKnown(Scene scene, Who who) {
        return counts(scene, "select count(*) from person where name = ?", scene.mark);
    }

    private static boolean counts(Scene scene, String query, Object what) {
        return scene.cast.sql().number(query, what) > 0;
    }

    private Forms() {
    }
}

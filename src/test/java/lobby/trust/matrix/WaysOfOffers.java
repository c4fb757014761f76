package lobby.trust.matrix;

import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.trust.matrix.Way.call;
import static lobby.trust.matrix.Way.lists;
import static lobby.trust.matrix.Way.shows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lobby.platform.References;
import lobby.testing.FacesForm;

/** Ways to what is on offer at the Pier, to a coupon of Ruth's, and to what can be sent in her chat. */
final class WaysOfOffers {

    static List<Way> all() {
        return List.of(
            shows("GET /api/conversations/{id}/cards", "read", "care chat", s -> "/api/conversations/" + s.chat()
                + "/cards", s -> "\"cards\""),
            call("GET /api/conversations/{id}/cards/available", "choose from", "engagements",
                (who, s) -> who.get("/api/conversations/" + s.chat() + "/cards/available")),
            lists("GET /api/offers", "see", "engagement", s -> "/api/offers?state=DRAFT&location=" + s.cast.pier(),
                s -> offer(s, false).toString()),
            shows("GET /api/offers/{id}", "see", "engagement", s -> "/api/offers/" + offer(s, false), s -> s.mark),
            call("POST /api/offers", "change", "engagement", (who, s) -> who.post("/api/offers", made(s))),
            call("POST /api/offers/{id}/activate", "change", "engagement",
                (who, s) -> who.post("/api/offers/" + offer(s, false) + "/activate")),
            call("POST /api/offers/{id}/finish", "change", "engagement",
                (who, s) -> who.post("/api/offers/" + offer(s, false) + "/finish")),
            call("POST /api/coupons/redeem", "redeem", "coupon",
                (who, s) -> who.post("/api/coupons/redeem", "{\"code\":\"%s\"}".formatted(freshCode(s)))),
            lists("PAGE /offers", "see", "engagement", s -> "/offers?state=DRAFT&location=all",
                s -> offer(s, false).toString()).atTheDesk(),
            shows("PAGE /offer", "see", "engagement", s -> "/offer?id=" + offer(s, false), s -> s.mark).atTheDesk());
    }

    static String draft(Scene scene) {
        return "/offer?id=" + offer(scene, false);
    }

    static String running(Scene scene) {
        return "/offer?id=" + offer(scene, true);
    }

    static boolean isActive(Scene scene, Who who) {
        return scene.cast.sql().update("update offer set active = false where active and title = ?", scene.mark) > 0;
    }

    static boolean isOver(Scene scene, Who who) {
        return scene.cast.sql().update("""
            update offer set ends_at = now() + interval '1 day' where ends_at <= now() and active and title = ?
            """, scene.mark) > 0;
    }

    static FacesForm withCode(FacesForm form, Scene scene) {
        return form.with("redeem:code", freshCode(scene));
    }

    static boolean isRedeemed(Scene scene, Who who) {
        return scene.cast.sql().update("""
            delete from offer_given where redeemed_at is not null
            and offer_id in (select id from offer where title = ?)
            """, scene.mark) > 0;
    }

    /** One of the scene's own, that begins as a draft. */
    private static UUID offer(Scene scene, boolean active) {
        scene.cast.sql().update("""
            insert into offer (id, reference, version, location_id, kind, title, text, floors, tags, starts_at, ends_at,
                points, most, active, changed_at, changed_by_id)
            select nextval('ids'), ?, 0, l.id, 'COUPON', ?, '', '', '', now() - interval '1 day',
                now() + interval '1 day', 0, 0, ?, now(), p.id
            from location l, person p where l.name = 'The Pier' and p.login = ?
            and not exists (select 1 from offer where title = ?)
            """, References.next(), scene.mark, active, OLGA.login(), scene.mark);
        return scene.cast.sql().id("select reference from offer where title = ?", scene.mark);
    }

    /** Of a coupon that Ruth has not used yet. */
    private static String freshCode(Scene scene) {
        UUID offer = offer(scene, true);
        scene.cast.sql().update("update offer set active = true where reference = ?", offer);
        scene.cast.sql().update("""
            delete from offer_given where offer_id = (select id from offer where reference = ?)
            """, offer);
        String code = scene.mark.toUpperCase(Locale.ROOT).substring(6, 16);
        scene.cast.sql().update("""
            insert into offer_given (id, reference, offer_id, person_id, code, points, given_at, given_by_id)
            select nextval('ids'), ?, o.id, p.id, ?, 0, now(), o.changed_by_id
            from offer o, person p where o.reference = ? and p.login = ?
            """, References.next(), code, offer, RUTH.login());
        return code;
    }

    private static String made(Scene scene) {
        return """
            {"location": "%s", "kind": "PROMOTION", "title": "Made in %s", "from": "%3$s", "until": "%3$s"}
            """.formatted(scene.cast.pier(), scene.mark, LocalDate.now().plusDays(2));
    }

    private WaysOfOffers() {
    }
}

package lobby.trust.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.UUID;
import lobby.signature.pdf.Paper;
import lobby.testing.Announced;
import lobby.testing.ApiClient;
import lobby.testing.Cast;
import lobby.testing.Chats;
import lobby.testing.Personas;

/**
 * Something of Ruth's that nobody else has: an event at the Pier, the first of all, with a booking of hers that a
 * colleague of Sam's has begun to talk about. Its words are found nowhere else.
 */
final class Scene {

    final Cast cast;
    final String mark = "Quokka" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    final UUID event;
    final UUID booking;
    final UUID conversation;
    private final ApiClient manager;
    private UUID unbooked;
    private UUID file;
    private UUID document;

    private Scene(Cast cast, ApiClient manager, boolean begun) {
        this.cast = cast;
        this.manager = manager;
        this.event = cast.event("Quiz " + mark);
        this.booking = cast.booking(event, RUTH.login());
        cast.sql().update("""
            update event set starts_at = least(now(), (select min(starts_at) from event where ends_at > now()))
                - interval '1 second' where reference = ?
            """, event);
        cast.sql().update("update booking set notes = ?, source_reference = ? where reference = ?", notes(), mark,
            booking);
        this.conversation = begun ? begun(manager) : null;
    }

    /** @param manager who begins the conversation */
    static Scene of(Cast cast, ApiClient manager) {
        return new Scene(cast, manager, true);
    }

    /**
     * The same before anything was said.
     *
     * @param manager who sends what is asked for later
     */
    static Scene silent(Cast cast, ApiClient manager) {
        return new Scene(cast, manager, false);
    }

    /** What the resident said of the booking, and what only some see. */
    String notes() {
        return "Notes of " + mark + "x";
    }

    String message() {
        return message("Hello");
    }

    String message(String text) {
        return Json.createObjectBuilder().add("clientId", UUID.randomUUID().toString()).add("text", text).build()
            .toString();
    }

    /** Another event there that nobody has booked. */
    UUID unbooked() {
        if (unbooked == null) {
            unbooked = cast.event("Free " + mark);
        }
        return unbooked;
    }

    /** A file that goes with a message of the conversation; its content is found nowhere else. */
    UUID file() {
        if (file == null) {
            file = brought(manager);
            manager.post("/api/conversations/%s/messages".formatted(conversation), mentioning(file)).require(201);
        }
        return file;
    }

    /** A file that Ruth has brought and not sent. */
    UUID upload() {
        return as(RUTH, brought(manager));
    }

    /** A document of the conversation that Ruth is asked to sign; its words are found nowhere else. */
    UUID document() {
        if (document == null) {
            document = UUID.fromString(manager.bring("lease.pdf", Paper.of(content())).require(201).json()
                .getString("id"));
            manager.put("/api/signatures/" + document, "{\"day\":\"%s\"}".formatted(LocalDate.now().plusDays(7)))
                .require(200);
            manager.post("/api/bookings/%s/conversation/messages".formatted(booking), mentioning(document)).require(201);
        }
        return document;
    }

    /** What Ruth was given to sign it with. */
    String code() {
        return manager.post("/api/signatures/%s/code".formatted(document())).require(200).json().getString("code");
    }

    /** A document that Sam has brought and not sent. */
    UUID paper() {
        return as(SAM, UUID.fromString(manager.bring("paper.pdf", Paper.of(content())).require(201).json()
            .getString("id")));
    }

    /** A file of the conversation that was taken back while it was held. */
    UUID withheld() {
        String messages = "/api/conversations/%s/messages".formatted(conversation);
        int number = manager.post(messages, mentioning(brought(manager))).require(201).json()
            .getInt("number");
        cast.hold(conversation);
        manager.delete(messages + "/" + number).require(204);
        return cast.sql().id("""
            select f.reference from withheld_file f join withheld_message m on m.id = f.message_id
            join conversation c on c.id = m.conversation_id where c.reference = ? and m.number = ?
            """, conversation, number);
    }

    /** Ruth's chat with the care team, which nobody has taken; the same one in every scene. */
    UUID chat() {
        return new Chats(cast.sql()).unanswered(RUTH.login());
    }

    /** The same, taken by Cleo. */
    UUID chatOfCleo() {
        return new Chats(cast.sql()).handledBy(CLEO.login(), RUTH.login());
    }

    /** The same, finished. */
    UUID finishedChat() {
        return new Chats(cast.sql()).finished(RUTH.login());
    }

    /** What Ruth was told, as the only one who has booked. */
    UUID announcement() {
        Announced announced = new Announced(cast.sql());
        return announced.to(announced.aboutEvent("News of " + mark, event), RUTH.login());
    }

    /** The same before it is sent. */
    UUID unannounced() {
        return new Announced(cast.sql()).aboutEvent("News of " + mark, event);
    }

    String content() {
        return "Content of " + mark;
    }

    private UUID as(Personas owner, UUID upload) {
        cast.sql().update("""
            update attachment set owner_id = (select id from person where login = ?) where reference = ?
            """, owner.login(), upload);
        return upload;
    }

    private static String mentioning(UUID file) {
        return Json.createObjectBuilder()
            .add("clientId", UUID.randomUUID().toString())
            .add("attachments", Json.createArrayBuilder().add(file.toString()))
            .build().toString();
    }

    private UUID brought(ApiClient by) {
        return UUID.fromString(by.bring("notes.txt", content().getBytes(UTF_8)).require(201).json().getString("id"));
    }

    Scene closed() {
        cast.sql().update("""
            update conversation set closed_at = now(), closed_by_id = customer_id, waiting_since = null
            where reference = ?
            """, conversation);
        return this;
    }

    private UUID begun(ApiClient manager) {
        return UUID.fromString(manager.post("/api/bookings/%s/conversation/messages".formatted(booking),
            message("Word of " + mark)).require(201).json().getString("conversation"));
    }
}

package lobby.signature;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import lobby.signature.pdf.Paper;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.Personas;
import lobby.trust.TrustTest;

/** What tests of signatures do again and again: Sam has Ruth sign a document in a conversation about her booking. */
abstract class SignatureTest extends TrustTest {

    static final byte[] LEASE = Paper.of("Lease of unit 804", "Rent and deposit");

    /** A document that Sam has sent to Ruth, to be signed within a week: the file. */
    UUID sentToSign(UUID conversation) {
        UUID file = toSign(Personas.SAM, LocalDate.now().plusDays(7));
        patiently(() -> as(Personas.SAM).post(messages(conversation), mentioning(file))).require(201);
        return file;
    }

    /** One that somebody has brought to be signed, and not sent. */
    UUID toSign(Personas who, LocalDate day) {
        UUID file = brought(who, "lease.pdf", LEASE);
        patiently(() -> ask(as(who), file, day)).require(200);
        return file;
    }

    UUID brought(Personas who, String name, byte[] content) {
        return UUID.fromString(patiently(() -> as(who).bring(name, content)).require(201).json().getString("id"));
    }

    static Answer ask(ApiClient who, UUID file, LocalDate day) {
        return who.put(path(file, ""), "{\"day\":\"%s\"}".formatted(day));
    }

    static Answer signs(ApiClient who, UUID file, String member, String secret) {
        return who.post(path(file, "/sign"), Json.createObjectBuilder().add("name", "Ruth Adeyemi").add("consent", true)
            .add(member, secret).build().toString());
    }

    static Answer declines(ApiClient who, UUID file, String reason) {
        return who.post(path(file, "/decline"), Json.createObjectBuilder().add("reason", reason).build().toString());
    }

    String code(UUID file) {
        return as(Personas.SAM).post(path(file, "/code")).require(200).json().getString("code");
    }

    /** The one file of the newest message that has one, as somebody sees it. */
    JsonObject seen(Personas who, UUID conversation) {
        return as(who).get(messages(conversation)).require(200).json().getJsonArray("messages")
            .getValuesAs(JsonObject.class).stream()
            .flatMap(message -> message.getJsonArray("attachments").getValuesAs(JsonObject.class).stream())
            .reduce((first, last) -> last).orElseThrow();
    }

    static String mentioning(UUID file) {
        return Json.createObjectBuilder().add("clientId", UUID.randomUUID().toString()).add("text", "Please sign")
            .add("attachments", Json.createArrayBuilder().add(file.toString())).build().toString();
    }

    /** Where the document is as it was signed. */
    static String signed(UUID file) {
        return "/api/attachments/" + file + "?as=SIGNED";
    }

    static String path(UUID file, String rest) {
        return "/api/signatures/" + file + rest;
    }
}

package lobby.attachment.signature;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import lobby.people.PersonJson;
import lobby.people.PersonView;
import lobby.platform.Json;

/** Signatures that were asked for, as they are written for pages and other systems. */
public final class SignatureJson {

    public static JsonObject of(SignatureView signature) {
        return Json.createObjectBuilder()
            .add("outcome", text(signature.outcome()))
            .add("addressee", person(signature.addressee()))
            .add("day", signature.day().toString())
            .add("endsAt", text(signature.endsAt()))
            .add("pages", signature.pages())
            .add("endedAt", text(signature.endedAt()))
            .add("endedBy", person(signature.endedBy()))
            .add("reason", signature.reason())
            .build();
    }

    private static JsonValue person(PersonView person) {
        return person == null ? JsonValue.NULL : PersonJson.of(person);
    }

    private static JsonValue text(Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }

    private SignatureJson() {
    }
}

package lobby.signature.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import lobby.attachment.signature.SignatureJson;
import lobby.people.PersonJson;
import lobby.platform.Json;
import lobby.signature.SignatureDetails;

/** A document that somebody is asked to sign, as it is written for pages and other systems. */
final class SignatureDetailsJson {

    static JsonObject of(SignatureDetails details) {
        JsonArrayBuilder acts = Json.createArrayBuilder();
        details.acts().stream().sorted().forEach(act -> acts.add(act.name()));
        return Json.createObjectBuilder()
            .add("file", details.file().toString())
            .add("name", details.name())
            .add("bytes", details.bytes())
            .add("state", details.state().name())
            .add("signature", SignatureJson.of(details.signature()))
            .add("askedBy", PersonJson.of(details.askedBy()))
            .add("conversation", details.conversation().toString())
            .add("acts", acts)
            .add("password", details.password())
            .build();
    }

    private SignatureDetailsJson() {
    }
}

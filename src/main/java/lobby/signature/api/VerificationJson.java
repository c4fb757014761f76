package lobby.signature.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import lobby.platform.Json;
import lobby.signature.pdf.Verification;

/** What can be said of a file that claims to come from here, as it is written for pages and other systems. */
final class VerificationJson {

    static JsonObject of(Verification found) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("outcome", found.outcome().name());
        found.mark().ifPresent(mark -> json
            .add("signer", mark.signer())
            .add("place", mark.place())
            .add("document", mark.document())
            .add("hash", mark.hash())
            .add("sealedAt", found.sealedAt().toString()));
        return json.build();
    }

    private VerificationJson() {
    }
}

package lobby.attachment;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import lobby.attachment.signature.SignatureJson;
import lobby.platform.Json;

/** Files as they are written for pages and other systems. */
public final class AttachmentJson {

    public static JsonObject of(AttachmentView file) {
        return Json.createObjectBuilder()
            .add("id", file.id().toString())
            .add("name", file.name())
            .add("type", file.mediaType())
            .add("class", file.fileClass().name())
            .add("bytes", file.bytes())
            .add("alternative", file.alternative())
            .add("width", file.width())
            .add("height", file.height())
            .add("state", file.state().name())
            .add("pictured", file.pictured())
            .add("signature", file.signature() == null ? JsonObject.NULL
                : SignatureJson.of(file.signature()))
            .build();
    }

    public static JsonArray of(List<AttachmentView> files) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        files.forEach(file -> all.add(of(file)));
        return all.build();
    }

    private AttachmentJson() {
    }
}

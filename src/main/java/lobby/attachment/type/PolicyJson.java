package lobby.attachment.type;

import static lobby.platform.Refusal.INVALID;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lobby.platform.Json;
import lobby.platform.RefusedException;

/** A policy as it is stored and shown: {@code {"image":{"extensions":["png"],"most":1024},"files":10,"most":2048}}. */
final class PolicyJson {

    private static final String EXTENSIONS = "extensions";
    private static final String FILES = "files";
    private static final String MOST = "most";

    static String write(AttachmentPolicy policy) {
        return write(policy, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** Whatever else was there, in it or in one of its classes, may be a later version's. */
    static String write(AttachmentPolicy policy, String before) {
        try (JsonReader reader = Json.createReader(new StringReader(before))) {
            return write(policy, reader.readObject());
        }
    }

    /** What does not fit together is refused, whatever way it does not. */
    static AttachmentPolicy read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            Map<FileClass, Allowance> classes = new EnumMap<>(FileClass.class);
            for (FileClass fileClass : FileClass.values()) {
                if (object.containsKey(fileClass.key())) {
                    classes.put(fileClass, read(object.getJsonObject(fileClass.key())));
                }
            }
            return new AttachmentPolicy(classes, object.getJsonNumber(FILES).intValueExact(),
                object.getJsonNumber(MOST).longValueExact());
        } catch (JsonException | IllegalArgumentException | ArithmeticException | ClassCastException
                 | NullPointerException wrong) {
            throw new RefusedException(INVALID);
        }
    }

    private static String write(AttachmentPolicy policy, JsonObject before) {
        JsonObjectBuilder object = Json.createObjectBuilder(before);
        for (FileClass fileClass : FileClass.values()) {
            Allowance allowance = policy.classes().get(fileClass);
            if (allowance == null) {
                object.remove(fileClass.key());
            } else {
                object.add(fileClass.key(), write(allowance, before.get(fileClass.key())));
            }
        }
        return object.add(FILES, policy.files()).add(MOST, policy.most()).build().toString();
    }

    private static JsonObject write(Allowance allowance, JsonValue before) {
        JsonArrayBuilder extensions = Json.createArrayBuilder();
        allowance.extensions().forEach(extensions::add);
        return Json.createObjectBuilder(before == null ? JsonValue.EMPTY_JSON_OBJECT : before.asJsonObject())
            .add(EXTENSIONS, extensions).add(MOST, allowance.most()).build();
    }

    private static Allowance read(JsonObject allowance) {
        List<String> extensions = allowance.getJsonArray(EXTENSIONS).getValuesAs(JsonString.class).stream()
            .map(JsonString::getString).toList();
        return new Allowance(extensions, allowance.getJsonNumber(MOST).longValueExact());
    }

    private PolicyJson() {
    }
}

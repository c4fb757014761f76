package lobby.attachment.type;

import static java.util.Locale.ROOT;
import static lobby.platform.Refusal.INVALID;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
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
        JsonObjectBuilder object = Json.createObjectBuilder();
        policy.classes().forEach((fileClass, allowance) -> object.add(name(fileClass), write(allowance)));
        return object.add(FILES, policy.files()).add(MOST, policy.most()).build().toString();
    }

    /** What does not fit together is refused, whatever way it does not. */
    static AttachmentPolicy read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            Map<FileClass, Allowance> classes = new EnumMap<>(FileClass.class);
            for (FileClass fileClass : FileClass.values()) {
                if (object.containsKey(name(fileClass))) {
                    classes.put(fileClass, read(object.getJsonObject(name(fileClass))));
                }
            }
            return new AttachmentPolicy(classes, object.getJsonNumber(FILES).intValueExact(),
                object.getJsonNumber(MOST).longValueExact());
        } catch (JsonException | IllegalArgumentException | ArithmeticException | ClassCastException
                 | NullPointerException wrong) {
            throw new RefusedException(INVALID);
        }
    }

    private static JsonObject write(Allowance allowance) {
        JsonArrayBuilder extensions = Json.createArrayBuilder();
        allowance.extensions().forEach(extensions::add);
        return Json.createObjectBuilder().add(EXTENSIONS, extensions).add(MOST, allowance.most()).build();
    }

    private static Allowance read(JsonObject allowance) {
        List<String> extensions = allowance.getJsonArray(EXTENSIONS).getValuesAs(JsonString.class).stream()
            .map(JsonString::getString).toList();
        return new Allowance(extensions, allowance.getJsonNumber(MOST).longValueExact());
    }

    private static String name(FileClass fileClass) {
        return fileClass.name().toLowerCase(ROOT);
    }

    private PolicyJson() {
    }
}

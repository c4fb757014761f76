package lobby.api;

import static java.nio.charset.CodingErrorAction.REPORT;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import lobby.platform.Json;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/**
 * Reads one JSON object, and nothing that only looks like one: no member twice, no more than 32 levels, no bytes that
 * are not UTF-8, no text that a database cannot keep.
 */
final class StrictJson {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    static JsonObject object(byte[] bytes) {
        try (JsonParser parser = Json.createParser(new StringReader(decoded(bytes)))) {
            StrictJson json = new StrictJson(parser);
            if (parser.next() != Event.START_OBJECT) {
                throw new RefusedException(Refusal.BROKEN_JSON);
            }
            JsonObject object = json.object(1);
            if (parser.hasNext()) {
                throw new RefusedException(Refusal.BROKEN_JSON);
            }
            return object;
        } catch (JsonException | NoSuchElementException | IllegalStateException e) {
            throw new RefusedException(Refusal.BROKEN_JSON);
        }
    }

    private JsonObject object(int depth) {
        require(depth <= DEEPEST);
        JsonObjectBuilder members = Json.createObjectBuilder();
        Set<String> names = new HashSet<>();
        while (parser.next() != Event.END_OBJECT) {
            String name = readable(parser.getString());
            require(names.add(name));
            members.add(name, value(parser.next(), depth));
        }
        return members.build();
    }

    private JsonValue array(int depth) {
        require(depth <= DEEPEST);
        JsonArrayBuilder elements = Json.createArrayBuilder();
        for (Event next = parser.next(); next != Event.END_ARRAY; next = parser.next()) {
            elements.add(value(next, depth));
        }
        return elements.build();
    }

    private JsonValue value(Event event, int depth) {
        return switch (event) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> Json.createValue(readable(parser.getString()));
            case VALUE_NUMBER -> number();
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            default -> throw new RefusedException(Refusal.BROKEN_JSON);
        };
    }

    /** Numbers are never worked out: a short text can stand for a number that fills the memory. */
    private JsonValue number() {
        require(parser.getString().length() <= LONGEST_NUMBER);
        return parser.getValue();
    }

    private static void require(boolean right) {
        if (!right) {
            throw new RefusedException(Refusal.BROKEN_JSON);
        }
    }

    private static String readable(String text) {
        boolean readable = text.indexOf('\0') < 0 && text.codePoints().noneMatch(StrictJson::isLoneSurrogate);
        if (!readable) {
            throw new RefusedException(Refusal.UNREADABLE_TEXT);
        }
        return text;
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String decoded(byte[] bytes) {
        try {
            return UTF_8.newDecoder().onMalformedInput(REPORT).onUnmappableCharacter(REPORT)
                .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new RefusedException(Refusal.UNREADABLE_TEXT);
        }
    }
}

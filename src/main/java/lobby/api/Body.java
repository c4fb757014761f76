package lobby.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/**
 * The JSON object somebody sent, read strictly: what nobody asked for is refused, and so is what has another type than
 * it should. A member that is null is missing.
 */
public final class Body {

    private static final int NAME_SHOWN = 40;
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final JsonObject members;

    private Body(JsonObject members) {
        this.members = members;
    }

    /** One that came in another way than as the whole of a request. */
    public static Body read(byte[] json) {
        return of(StrictJson.object(json));
    }

    static Body of(JsonObject members) {
        return new Body(members);
    }

    /** Refuses whatever has another member than these. */
    public Body only(String... names) {
        members.keySet().stream()
            .filter(name -> !Set.of(names).contains(name))
            .findFirst()
            .ifPresent(name -> {
                throw new RefusedException(Refusal.UNKNOWN_MEMBER, shown(name));
            });
        return this;
    }

    public boolean has(String name) {
        return members.containsKey(name) && members.get(name) != JsonValue.NULL;
    }

    public String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    public Optional<String> optionalText(String name) {
        return member(name, JsonString.class).map(JsonString::getString);
    }

    public UUID id(String name) {
        return optionalId(name).orElseThrow(() -> missing(name));
    }

    public Optional<UUID> optionalId(String name) {
        return optionalText(name).map(text -> id(name, text));
    }

    /** The ids of a list; none if it is missing. */
    public List<UUID> ids(String name) {
        return texts(name).stream().map(text -> id(name, text)).toList();
    }

    /** A whole number that fits. */
    public long number(String name) {
        return optionalNumber(name).orElseThrow(() -> missing(name));
    }

    public Optional<Long> optionalNumber(String name) {
        return member(name, JsonNumber.class).map(number -> {
            if (!number.toString().matches("-?\\d{1,18}")) {
                throw wrong(name);
            }
            return number.longValueExact();
        });
    }

    /** A moment as ISO 8601 writes it, with its offset. */
    public Instant moment(String name) {
        try {
            return OffsetDateTime.parse(text(name)).toInstant();
        } catch (DateTimeParseException wrong) {
            throw wrong(name);
        }
    }

    /** A day as ISO 8601 writes it. */
    public LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException wrong) {
            throw wrong(name);
        }
    }

    public boolean flag(String name, boolean otherwise) {
        return member(name, JsonValue.class).map(value -> {
            if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
                throw wrong(name);
            }
            return value == JsonValue.TRUE;
        }).orElse(otherwise);
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> choices) {
        return optionalText(name).map(text -> List.of(choices.getEnumConstants()).stream()
            .filter(choice -> choice.name().equals(text))
            .findFirst()
            .orElseThrow(() -> wrong(name)));
    }

    public Optional<Body> optionalObject(String name) {
        return member(name, JsonObject.class).map(Body::new);
    }

    /** The objects of a list; none if it is missing. */
    public List<Body> objects(String name) {
        return list(name, JsonObject.class).stream().map(Body::new).toList();
    }

    /** The texts of a list; none if it is missing. */
    public List<String> texts(String name) {
        return list(name, JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static UUID id(String name, String text) {
        if (!text.matches(UUID_FORM)) {
            throw wrong(name);
        }
        return UUID.fromString(text);
    }

    private <T extends JsonValue> List<T> list(String name, Class<T> kind) {
        return member(name, JsonArray.class).stream().flatMap(JsonArray::stream)
            .map(value -> cast(name, kind, value))
            .toList();
    }

    private <T extends JsonValue> Optional<T> member(String name, Class<T> kind) {
        return has(name) ? Optional.of(cast(name, kind, members.get(name))) : Optional.empty();
    }

    private static <T> T cast(String name, Class<T> kind, JsonValue value) {
        if (!kind.isInstance(value)) {
            throw wrong(name);
        }
        return kind.cast(value);
    }

    private static RefusedException missing(String name) {
        return new RefusedException(Refusal.MISSING_MEMBER, name);
    }

    private static RefusedException wrong(String name) {
        return new RefusedException(Refusal.WRONG_MEMBER, name);
    }

    private static String shown(String name) {
        return name.length() <= NAME_SHOWN ? name : name.substring(0, NAME_SHOWN) + "…";
    }
}

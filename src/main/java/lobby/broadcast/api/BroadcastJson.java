package lobby.broadcast.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lobby.announcement.audience.Audience;
import lobby.attachment.AttachmentJson;
import lobby.attachment.AttachmentView;
import lobby.broadcast.BroadcastView;
import lobby.broadcast.round.Round;
import lobby.platform.Json;

/** Broadcasts as they are written for other systems. */
final class BroadcastJson {

    static JsonObject of(BroadcastView one) {
        return members(one).build();
    }

    static JsonObject of(BroadcastView one, Optional<AttachmentView> file, List<Round> rounds) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        rounds.forEach(round -> all.add(of(round)));
        return members(one)
            .add("attachment", file.map(AttachmentJson::of).map(JsonValue.class::cast).orElse(JsonValue.NULL))
            .add("rounds", all)
            .build();
    }

    private static JsonObjectBuilder members(BroadcastView one) {
        return Json.createObjectBuilder()
            .add("id", one.id().toString())
            .add("title", one.title())
            .add("text", one.text())
            .add("state", one.state().name())
            .add("startsAt", moment(one.startsAt()))
            .add("endsAt", moment(one.endsAt()))
            .add("recurrence", one.recurrence().name())
            .add("nextAt", moment(one.nextAt()))
            .add("finishedAt", moment(one.finishedAt()))
            .add("finishedWhy", one.why() == null ? JsonValue.NULL : Json.createValue(one.why().name()))
            .add("last", one.last() == null ? JsonValue.NULL : of(one.last()))
            .add("audience", of(one.audience()))
            .add("manageable", one.manageable());
    }

    private static JsonObject of(Round round) {
        return Json.createObjectBuilder()
            .add("number", round.number())
            .add("at", round.beganAt().toString())
            .add("waiting", round.waiting())
            .add("passed", round.passed())
            .add("sent", round.reach().sent())
            .add("delivered", round.reach().delivered())
            .add("read", round.reach().read())
            .build();
    }

    private static JsonObject of(Audience audience) {
        return Json.createObjectBuilder()
            .add("locations", texts(audience.locations()))
            .add("floors", texts(audience.floors()))
            .add("tags", texts(audience.tags()))
            .build();
    }

    private static JsonArrayBuilder texts(Collection<?> all) {
        JsonArrayBuilder texts = Json.createArrayBuilder();
        all.stream().map(Object::toString).sorted().forEach(texts::add);
        return texts;
    }

    private static JsonValue moment(Instant at) {
        return at == null ? JsonValue.NULL : Json.createValue(at.toString());
    }

    private BroadcastJson() {
    }
}

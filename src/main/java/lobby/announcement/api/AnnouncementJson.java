package lobby.announcement.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import lobby.announcement.AnnouncementView;
import lobby.announcement.audience.Audience;
import lobby.announcement.audience.Preview;
import lobby.announcement.audience.Reach;
import lobby.announcement.mine.MyAnnouncement;
import lobby.people.PersonJson;
import lobby.platform.Json;

/** Announcements as they are written for pages and other systems: the same members for either side. */
final class AnnouncementJson {

    static JsonObject of(AnnouncementView one) {
        return Json.createObjectBuilder()
            .add("id", one.id().toString())
            .add("title", one.title())
            .add("text", one.text())
            .add("state", one.state().name())
            .add("sentAt", moment(one.sentAt()))
            .add("plannedFor", moment(one.plannedFor()))
            .add("putBack", one.putBack() == null ? JsonValue.NULL : Json.createValue(one.putBack().name()))
            .add("putBackAt", moment(one.putBackAt()))
            .add("read", JsonValue.NULL)
            .add("reach", one.reach() == null ? JsonValue.NULL : of(one.reach()))
            .add("audience", of(one.audience()))
            .add("manageable", one.manageable())
            .build();
    }

    static JsonObject of(MyAnnouncement one) {
        return Json.createObjectBuilder()
            .add("id", one.id().toString())
            .add("title", one.title())
            .add("text", one.text())
            .add("state", "SENT")
            .add("sentAt", moment(one.sentAt()))
            .add("plannedFor", JsonValue.NULL)
            .add("putBack", JsonValue.NULL)
            .add("putBackAt", JsonValue.NULL)
            .add("read", one.read())
            .add("reach", JsonValue.NULL)
            .add("audience", JsonValue.NULL)
            .add("manageable", false)
            .build();
    }

    static JsonObject of(Preview preview) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        preview.people().forEach(person -> people.add(PersonJson.of(person)));
        return Json.createObjectBuilder().add("count", preview.count()).add("people", people).build();
    }

    private static JsonObject of(Reach reach) {
        return Json.createObjectBuilder()
            .add("sent", reach.sent())
            .add("delivered", reach.delivered())
            .add("read", reach.read())
            .build();
    }

    private static JsonObject of(Audience audience) {
        UUID event = audience.event();
        return Json.createObjectBuilder()
            .add("locations", texts(audience.locations()))
            .add("floors", texts(audience.floors()))
            .add("tags", texts(audience.tags()))
            .add("event", event == null ? JsonValue.NULL : Json.createValue(event.toString()))
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

    private AnnouncementJson() {
    }
}

package lobby.people;

import jakarta.json.JsonObject;
import lobby.platform.Json;

/** People as they are written, beside what they did, for pages and other systems. */
public final class PersonJson {

    public static JsonObject of(PersonView person) {
        return Json.createObjectBuilder()
            .add("id", person.id().toString())
            .add("name", person.name())
            .add("initials", person.initials())
            .build();
    }

    private PersonJson() {
    }
}

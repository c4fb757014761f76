package lobby.care.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import lobby.care.desk.CareFigures;
import lobby.care.desk.CareFigures.Span;
import lobby.care.desk.DeskCounts;
import lobby.care.desk.DeskPage;
import lobby.care.desk.DeskRow;
import lobby.conversation.ConversationJson;
import lobby.people.PersonView;
import lobby.platform.Json;

/** The desk as it is written for other systems; times that something took are whole seconds. */
final class DeskJson {

    static JsonObject of(DeskPage page) {
        JsonArrayBuilder chats = Json.createArrayBuilder();
        page.rows().forEach(row -> chats.add(of(row)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("chats", chats);
        return page.next().isEmpty() ? json.addNull("next").build() : json.add("next", page.next()).build();
    }

    static JsonObject of(DeskCounts counts) {
        return Json.createObjectBuilder()
            .add("unanswered", counts.unanswered())
            .add("mine", counts.mine())
            .add("others", counts.others())
            .add("finished", counts.finished())
            .add("oneWay", counts.oneWay())
            .build();
    }

    static JsonObject colleagues(List<PersonView> people) {
        JsonArrayBuilder colleagues = Json.createArrayBuilder();
        people.forEach(person -> colleagues.add(ConversationJson.of(person)));
        return Json.createObjectBuilder().add("colleagues", colleagues).build();
    }

    /** @param chats how many somebody has left to others */
    static JsonObject left(int chats) {
        return Json.createObjectBuilder().add("chats", chats).build();
    }

    static JsonObject of(CareFigures figures) {
        return Json.createObjectBuilder()
            .add("unanswered", figures.unanswered())
            .add("late", figures.late())
            .add("active", figures.active())
            .add("answered", figures.answered())
            .add("finished", figures.finished())
            .add("response", of(figures.response()))
            .add("handling", of(figures.handling()))
            .build();
    }

    private static JsonObject of(Span span) {
        return Json.createObjectBuilder()
            .add("mean", seconds(span.mean()))
            .add("median", seconds(span.median()))
            .add("ninetieth", seconds(span.ninetieth()))
            .build();
    }

    private static JsonValue seconds(Duration time) {
        return time == null ? JsonValue.NULL : Json.createValue(time.toSeconds());
    }

    private static JsonObject of(DeskRow row) {
        return Json.createObjectBuilder()
            .add("id", row.id().toString())
            .add("part", row.part().name())
            .add("location", Json.createObjectBuilder().add("id", row.location().id().toString())
                .add("name", row.location().name()).add("zone", row.location().zone()))
            .add("customer", ConversationJson.of(row.customer()))
            .add("unit", row.unit())
            .add("agent", ConversationJson.person(row.agent()))
            .add("lastAgent", ConversationJson.person(row.lastAgent()))
            .add("waitingSince", moment(row.waitingSince()))
            .add("promisedSeconds", row.promised().toSeconds())
            .add("lastAt", row.lastAt().toString())
            .add("lastText", row.lastText())
            .add("lastFiles", row.lastFiles())
            .add("lastAuthor", ConversationJson.person(row.lastAuthor()))
            .add("unread", row.unread())
            .add("finishedAt", moment(row.closedAt()))
            .add("finishedBy", ConversationJson.person(row.closedBy()))
            .add("finishedReason", row.closedReason())
            .build();
    }

    private static JsonValue moment(Object moment) {
        return moment == null ? JsonValue.NULL : Json.createValue(moment.toString());
    }

    private DeskJson() {
    }
}

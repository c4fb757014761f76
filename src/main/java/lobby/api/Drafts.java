package lobby.api;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import lobby.conversation.Assent;
import lobby.conversation.ConversationJson;
import lobby.conversation.Draft;
import lobby.conversation.Sent;

/** Messages as other systems and our own pages send them, and what they are told. */
public final class Drafts {

    public static Draft of(Body body) {
        if (body.has("engagement")) {
            body.only("clientId", "engagement", "reopen", "overtake");
            return Draft.offering(body.id("clientId"), body.id("engagement"));
        }
        body.only("clientId", "text", "attachments", "engagement", "reopen", "overtake");
        List<UUID> files = body.ids("attachments");
        return files.isEmpty()
            ? new Draft(body.id("clientId"), body.text("text"))
            : new Draft(body.id("clientId"), body.optionalText("text").orElse(""), files);
    }

    /** What the sender was asked before, and said yes to. */
    public static Assent assent(Body body) {
        return new Assent(body.flag("reopen", false), body.optionalId("overtake").orElse(null));
    }

    /** 201 where it was stored, 200 where it had been stored before. */
    public static Response stored(Sent sent) {
        return Response.status(sent.again() ? 200 : 201).entity(ConversationJson.of(sent)).build();
    }

    private Drafts() {
    }
}

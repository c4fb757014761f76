package lobby.care.canned;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import lobby.people.PersonView;

/**
 * A canned response to look at.
 *
 * @param text with its blanks; in a chat without those that are known there
 * @param version to be handed back with a change
 */
public record CannedResponseView(UUID id, String topic, String title, String text, PersonView changedBy,
    Instant changedAt, int version) implements Serializable {

    static CannedResponseView of(CannedResponse response) {
        return filled(response, Map.of());
    }

    static CannedResponseView filled(CannedResponse response, Map<Blank, String> known) {
        return new CannedResponseView(response.reference(), response.topic(), response.title(),
            Blanks.fill(response.text(), known), PersonView.of(response.changedBy()), response.changedAt(),
            response.version());
    }
}

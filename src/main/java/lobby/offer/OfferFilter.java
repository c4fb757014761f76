package lobby.offer;

import java.io.Serializable;
import java.util.UUID;
import lobby.conversation.card.CardKind;

/** Which of what is on offer somebody wants to see; null for all of a location, a kind, a state. */
public record OfferFilter(UUID location, CardKind kind, OfferState state) implements Serializable {
}

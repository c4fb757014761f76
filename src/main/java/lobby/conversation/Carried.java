package lobby.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import lobby.conversation.card.Card;
import lobby.conversation.card.CardKind;

/** What is kept of the card of a message besides its words, which are those of the message. */
@Embeddable
class Carried {

    @Enumerated(EnumType.STRING)
    @Column(name = "card_kind")
    private CardKind kind;

    @Column(name = "card_reference")
    private UUID reference;

    @Column(name = "card_title")
    private String title;

    @Column(name = "card_ends_at")
    private Instant endsAt;

    protected Carried() {
    }

    Carried(Card card) {
        this.kind = card.kind();
        this.reference = card.reference();
        this.title = card.title();
        this.endsAt = card.endsAt();
    }

    boolean isOf(UUID engagement) {
        return reference.equals(engagement);
    }

    Card with(String words) {
        return Card.ofWords(kind, reference, title, words, endsAt);
    }
}

package lobby.conversation.card;

/** What a card is about (row LC-10). Each is brought by a feature, as a {@link CardSource}. */
public enum CardKind {
    PROMOTION,
    COUPON,
    POINTS,
    EVENT,
    ANNOUNCEMENT
}

package lobby.offer;

/** Where something on offer stands: its staff are still at it, it begins later, it can be given, it is over. */
public enum OfferState {
    DRAFT,
    PLANNED,
    ACTIVE,
    FINISHED
}

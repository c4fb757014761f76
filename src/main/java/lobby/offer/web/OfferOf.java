package lobby.offer.web;

import java.util.List;
import lobby.conversation.card.CardKind;

/** Of which kinds there are things on offer. */
final class OfferOf {

    static final List<CardKind> KINDS = List.of(CardKind.PROMOTION, CardKind.COUPON, CardKind.POINTS);

    private OfferOf() {
    }
}

package lobby.conversation.card;

import java.io.Serializable;
import java.util.UUID;

/**
 * What has become of a card by now, for whoever looks.
 *
 * @param reference public id of what the card is about
 * @param state such as OPEN, OVER or REDEEMED
 * @param code to be shown to the staff; blank for all but whose it is, and where there is none
 * @param points how many came with it; 0 for none
 * @param balance how many they have in all at the location
 * @param page where there is more about it, from the application's root; blank where there is not
 */
public record CardStanding(UUID reference, String state, String code, long points, long balance,
    String page) implements Serializable {
}

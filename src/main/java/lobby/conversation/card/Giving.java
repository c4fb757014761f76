package lobby.conversation.card;

import lobby.people.Location;
import lobby.people.Person;
import lobby.security.Actor;

/**
 * Somebody of the staff who wants to send a card to a resident.
 *
 * @param location of the conversation
 * @param giver the actor, as a person
 */
public record Giving(Person resident, Location location, Actor actor, Person giver) {
}

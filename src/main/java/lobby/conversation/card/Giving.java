package lobby.conversation.card;

import lobby.people.Location;
import lobby.people.Person;
import lobby.security.Actor;

/**
 * Somebody of the staff who wants to send a card to a resident.
 *
 * @param theirs what is known of the resident by now
 * @param location of the conversation
 * @param giver the actor, as a person
 */
public record Giving(Person resident, Actor theirs, Location location, Actor actor, Person giver) {

    /** Whether there is somebody to give it to: who has moved out, or was shut out, is given nothing. */
    public boolean isToCustomer() {
        return theirs.livesAt(location);
    }
}

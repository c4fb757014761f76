package lobby.conversation;

import java.io.Serializable;
import java.util.Optional;
import lobby.people.Person;
import lobby.people.PersonView;

/**
 * Who of the house answers in a conversation, as one side of it is told.
 *
 * @param agent who does so for all; null where nobody does, and for residents, to whom the house speaks as one
 * @param lastAgent who did so before; null likewise
 * @param oneWay whether the house only writes, and is not written to
 */
public record Handling(PersonView agent, PersonView lastAgent, boolean oneWay) implements Serializable {

    /** Where everybody of the house answers. */
    public static final Handling BY_ALL = new Handling(null, null, false);

    public static Handling of(Side side, Optional<Person> agent, Optional<Person> lastAgent, boolean oneWay) {
        return side == Side.RESIDENT
            ? new Handling(null, null, oneWay)
            : new Handling(agent.map(PersonView::of).orElse(null), lastAgent.map(PersonView::of).orElse(null), oneWay);
    }
}

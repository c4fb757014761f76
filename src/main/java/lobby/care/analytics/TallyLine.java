package lobby.care.analytics;

import java.io.Serializable;
import java.time.LocalDateTime;
import lobby.conversation.ConversationView.Place;
import lobby.people.PersonView;

/**
 * A line of a table of figures. Of what says which one it is, only that of its table is there.
 *
 * @param slot beginning of a piece of the time
 * @param hour of the day, when the resident wrote, or the chat was finished; -1 in the other tables
 */
public record TallyLine(Table table, LocalDateTime slot, int hour, PersonView agent, Place place, Tally tally)
    implements Serializable {

    static final int NO_HOUR = -1;

    /** By what figures are broken down. */
    public enum Table {
        ALL, SLOTS, HOURS, AGENTS, PLACES
    }

    static TallyLine ofSlot(LocalDateTime slot, Tally tally) {
        return new TallyLine(Table.SLOTS, slot, NO_HOUR, null, null, tally);
    }

    static TallyLine ofHour(int hour, Tally tally) {
        return new TallyLine(Table.HOURS, null, hour, null, null, tally);
    }

    static TallyLine ofAgent(PersonView agent, Tally tally) {
        return new TallyLine(Table.AGENTS, null, NO_HOUR, agent, null, tally);
    }

    static TallyLine ofPlace(Place place, Tally tally) {
        return new TallyLine(Table.PLACES, null, NO_HOUR, null, place, tally);
    }
}

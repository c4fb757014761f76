package lobby.audit;

import java.io.Serializable;

/**
 * One entry as whoever may see the account reads it.
 *
 * @param place name of the location; blank for something of the whole network
 * @param address the network address it was done from; blank where nobody did it
 */
public record AuditRow(Deed deed, String subject, String place, String address) implements Serializable {

    /** Whether the subject is the public id of a conversation. */
    public boolean isAboutConversation() {
        return deed.action().isAboutConversation();
    }
}

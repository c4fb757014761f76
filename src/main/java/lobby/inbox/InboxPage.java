package lobby.inbox;

import java.io.Serializable;
import java.util.List;

/**
 * Some rows of the inbox.
 *
 * @param next cursor of the page after this one; blank where there is none
 */
public record InboxPage(List<InboxRow> rows, String next) implements Serializable {
}

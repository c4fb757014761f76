package lobby.care.desk;

import java.io.Serializable;
import java.util.List;

/**
 * Some chats of the desk.
 *
 * @param rows by parts, in the order of those
 * @param next cursor of the page after this one; blank where there is none, and where several parts were asked for
 */
public record DeskPage(List<DeskRow> rows, String next) implements Serializable {

    /** Those of one part. */
    public List<DeskRow> of(DeskPart part) {
        return rows.stream().filter(row -> row.part() == part).toList();
    }
}

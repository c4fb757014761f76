package lobby.intake;

import java.io.Serializable;
import java.util.List;

/** How far an import has come: how many of each, and which lines were refused and why. */
public record ImportReport(int created, int updated, int unchanged, List<Refused> refused) implements Serializable {

    public static final ImportReport NOTHING = new ImportReport(0, 0, 0, List.of());

    /**
     * A line that was not taken.
     *
     * @param reason in the words of whoever imports
     * @param cells what stood there
     */
    public record Refused(int line, String reason, List<String> cells) implements Serializable {
    }

    public int done() {
        return created + updated + unchanged + refused.size();
    }
}

package lobby.faults;

import java.util.List;
import java.util.Optional;
import lobby.testing.ApiClient;

/** What somebody comes with on a Monday: all that will be said in their chat, and how far it has come. */
final class Errand {

    /** Whose turn it is; the end is the team's, too. */
    enum Side { RESIDENT, TEAM, END }

    /** A line, or the end of it. */
    record Turn(Side side, String text) {
    }

    private final String resident;
    private final ApiClient page;
    private final boolean watched;
    private final List<Turn> turns;
    private int done;

    /** @param watched whether their page stays open, and shows what comes */
    Errand(String resident, ApiClient page, boolean watched, List<Turn> turns) {
        this.resident = resident;
        this.page = page;
        this.watched = watched;
        this.turns = List.copyOf(turns);
    }

    String resident() {
        return resident;
    }

    ApiClient page() {
        return page;
    }

    boolean isWatched() {
        return watched;
    }

    /** What is to be said now; empty when all is said. */
    synchronized Optional<Turn> next() {
        return done < turns.size() ? Optional.of(turns.get(done)) : Optional.empty();
    }

    synchronized boolean isNext(Side side) {
        return next().filter(turn -> turn.side() == side).isPresent();
    }

    /** @return whether it goes on; if not, somebody else has said this already */
    synchronized boolean said(Turn turn) {
        boolean isNews = done < turns.size() && turns.get(done) == turn;
        done += isNews ? 1 : 0;
        return isNews;
    }
}

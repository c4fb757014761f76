package lobby.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import lobby.people.Person;

/**
 * Whose turn it is: who had the last word, when and how it began, and since when somebody waits for the house. Lists
 * show it without looking at any message.
 */
@Embeddable
public class Turn {

    private static final int BEGINNING = 160;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "last_text")
    private String lastText = "";

    @Column(name = "last_files")
    private int lastFiles;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_gone")
    private Gone lastGone;

    @Column(name = "last_author_id")
    private Long lastAuthorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_side")
    private Side lastSide;

    protected Turn() {
    }

    Turn(Instant openedAt) {
        this.lastAt = openedAt;
    }

    /** From a resident's first word until the house answers, somebody waits (row BK-30). */
    void spoken(Person author, Side side, Draft draft, Instant now) {
        waitingSince = side == Side.STAFF ? null : waitingSince().orElse(now);
        lastAt = now;
        lastText = beginning(draft.text());
        lastFiles = draft.files().size();
        lastGone = null;
        lastAuthorId = author.id();
        lastSide = side;
    }

    /** The team told many something, this one among them: nobody has said it, and who waits goes on waiting. */
    void told(Draft draft, Instant now) {
        lastAt = now;
        lastText = beginning(draft.text());
        lastFiles = draft.files().size();
        lastGone = null;
        lastAuthorId = null;
        lastSide = Side.STAFF;
    }

    /** Whether lists show what nobody said. */
    boolean isTold() {
        return lastSide != null && lastAuthorId == null;
    }

    /** The last words were taken back; that it was this one's turn to have them stays. */
    void lastIsGone(Gone how) {
        lastText = "";
        lastFiles = 0;
        lastGone = how;
    }

    /** The house has an answer to give since then. */
    void waitsSince(Instant moment) {
        waitingSince = moment;
    }

    void settled() {
        waitingSince = null;
    }

    /** The side that has the next word, if anything was said at all. */
    Optional<Side> next() {
        return Optional.ofNullable(lastSide).map(last -> waitingSince != null ? Side.STAFF : Side.RESIDENT);
    }

    Optional<Instant> waitingSince() {
        return Optional.ofNullable(waitingSince);
    }

    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= BEGINNING
            ? line
            : line.substring(0, line.offsetByCodePoints(0, BEGINNING - 1)) + "…";
    }
}

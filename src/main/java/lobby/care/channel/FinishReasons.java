package lobby.care.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lobby.conversation.Reasons;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Text;

/** Why chats of a location are finished, in the words of the house, and whether anybody is asked. */
@Embeddable
public class FinishReasons {

    static final int MOST = 20;
    static final int LONGEST = 60;

    /** By so much of its beginning one that is too long is found again. */
    private static final int SHOWN = 30;

    @Enumerated(EnumType.STRING)
    @Column(name = "finish_asking")
    private Asking asking = Asking.NEVER;

    /** One a line: nobody ever asks for one of them alone. */
    @Column(name = "finish_reasons")
    private String lines = "";

    /** Those of a location where nobody has said anything. */
    protected FinishReasons() {
    }

    /**
     * As somebody types them, one a line; blank lines count for nothing, and what stands there twice counts once.
     *
     * @throws RefusedException UNREADABLE_TEXT, FINISH_REASON_LONG, TOO_MANY_FINISH_REASONS, or FINISH_REASONS_NEEDED
     *         where there would be nothing to choose from
     */
    static FinishReasons read(String typed, Asking asking) {
        Collection<String> reasons = once(Text.readable(typed));
        reasons.stream().filter(one -> one.codePointCount(0, one.length()) > LONGEST).findFirst().ifPresent(one -> {
            String beginning = one.substring(0, one.offsetByCodePoints(0, SHOWN)) + "…";
            throw new RefusedException(Refusal.FINISH_REASON_LONG, beginning, LONGEST);
        });
        if (reasons.size() > MOST) {
            throw new RefusedException(Refusal.TOO_MANY_FINISH_REASONS, reasons.size(), MOST);
        }
        if (reasons.isEmpty() && asking != Asking.NEVER) {
            throw new RefusedException(Refusal.FINISH_REASONS_NEEDED);
        }
        FinishReasons read = new FinishReasons();
        read.asking = asking;
        read.lines = String.join("\n", reasons);
        return read;
    }

    private static Collection<String> once(String typed) {
        Map<String, String> reasons = new LinkedHashMap<>();
        typed.lines()
            .map(line -> line.strip().replaceAll("\\s+", " "))
            .filter(line -> !line.isEmpty())
            .forEach(line -> reasons.putIfAbsent(line.toLowerCase(Locale.ROOT), line));
        return reasons.values();
    }

    /** What whoever finishes a chat chooses from: nothing where nobody is asked, whatever is written down. */
    Reasons offered() {
        return asking == Asking.NEVER ? Reasons.NONE : new Reasons(all(), asking == Asking.MUST);
    }

    Asking asking() {
        return asking;
    }

    List<String> all() {
        return lines.lines().toList();
    }

    /** As they are typed again. */
    String text() {
        return lines;
    }
}

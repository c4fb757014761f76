package lobby.care.analytics;

import java.io.Serializable;
import lobby.care.desk.CareFigures.Span;

/**
 * What was counted, of one time, place, hour or agent. Episodes and the answers in them are what is counted, so that a
 * chat that was taken up ten times is ten.
 *
 * @param begun runs of a chat, by the word that opened them; of an agent, those that they took first
 * @param answered of these, those in which somebody of the team has answered
 * @param finished how often a chat was finished; of an agent, by them
 * @param answers how often a resident who had waited was answered; of an agent, by them
 * @param response how long residents waited for these answers
 * @param handling from the beginning of a chat to its end, of those that were finished
 */
public record Tally(long begun, long answered, long finished, long answers, Span response, Span handling)
    implements Serializable {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, Span.NONE, Span.NONE);

    /** Of those that were begun, the ones that nobody has answered. */
    public long unanswered() {
        return begun - answered;
    }

    public long of(Counted counted) {
        return switch (counted) {
            case BEGUN -> begun;
            case UNANSWERED -> unanswered();
            case FINISHED -> finished;
            case ANSWERS -> answers;
        };
    }
}

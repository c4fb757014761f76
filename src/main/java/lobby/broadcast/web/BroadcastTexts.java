package lobby.broadcast.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import lobby.broadcast.BroadcastState;
import lobby.broadcast.BroadcastView;
import lobby.broadcast.plan.Recurrence;
import lobby.web.Times;
import lobby.web.Ui;

/** How broadcasts are spoken of on pages. */
@Named
@RequestScoped
public class BroadcastTexts {

    @Inject Ui ui;
    @Inject Times times;

    /** "Once", "Every month until 31 May", by the clocks of the location. */
    public String howOften(BroadcastView one) {
        String often = ui.text("broadcasts.recurrence." + one.recurrence());
        return one.recurrence() == Recurrence.ONCE || one.endsAt() == null ? often
            : ui.text("broadcasts.until", often, lastDay(one));
    }

    /** The last day on which it goes out, where it ends. */
    public String lastDay(BroadcastView one) {
        Instant last = one.endsAt().minusMillis(1);
        return times.when(last, one.zone(), "day");
    }

    /** Why it is over. */
    public String ending(BroadcastView one) {
        return switch (one.why()) {
            case BY_HAND -> ui.text("broadcasts.ending.BY_HAND", one.finishedBy().name());
            case NOT_PERMITTED -> ui.text("broadcasts.ending.NOT_PERMITTED", one.changedBy().name());
            default -> ui.text("broadcasts.ending." + one.why());
        };
    }

    public String tone(BroadcastState state) {
        return switch (state) {
            case DRAFT -> "plain";
            case ACTIVE -> "ok";
            case FINISHED -> "plain";
        };
    }

    public String icon(BroadcastState state) {
        return switch (state) {
            case DRAFT -> "edit";
            case ACTIVE -> "send";
            case FINISHED -> "check";
        };
    }
}

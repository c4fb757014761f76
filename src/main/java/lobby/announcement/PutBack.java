package lobby.announcement;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** That an announcement did not go out at its time, and why: until somebody does something with it. */
@Embeddable
public class PutBack {

    /** What kept it from going out. */
    public enum Why {

        /** Nobody would have got it. */
        NOBODY_TO_TELL,
        /** Whoever changed it last may not announce that, or not by now. */
        WRITER_MAY_NOT,
        /** The event that it is about was called off since. */
        EVENT_CANCELLED
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "put_back")
    private Why why;

    @Column(name = "put_back_at")
    private Instant since;

    protected PutBack() {
    }

    PutBack(Why why, Instant since) {
        this.why = requireNonNull(why);
        this.since = requireNonNull(since);
    }

    Why why() {
        return why;
    }

    Instant since() {
        return since;
    }
}

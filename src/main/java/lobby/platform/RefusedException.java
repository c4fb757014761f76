package lobby.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** No. What was begun is undone; why it was refused, and with which particulars, is said to whoever asked. */
@ApplicationException(rollback = true)
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient List<Object> arguments;

    public RefusedException(Refusal refusal, Object... arguments) {
        super(refusal.name());
        this.refusal = refusal;
        this.arguments = List.of(arguments);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** What the words of the refusal have to name, in their order. */
    public List<Object> arguments() {
        return arguments;
    }
}

package lobby.platform;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the refusal in whatever a call ended with: containers wrap it, and some of what they throw themselves is a
 * refusal too. So is a row that the database would not have twice, where people can run into that, text that it cannot
 * keep, and a database that is away, full, has no connection left, or undid it for another.
 */
public final class Refusals {

    /** After so many seconds it is worth trying again. */
    public static final int BACK_SOON = 5;

    private static final int DEEPEST = 20;
    private static final String NOT_TWICE = "23505";
    private static final String NO_TEXT = "22021";
    private static final String NO_ROOM = "53100";

    /** No connection, too many of them, a server that stops or starts, and two who waited for each other. */
    private static final String BUSY = "08...|53[34]00|57P0[1-5]|40P01";
    private static final Map<String, Refusal> CONSTRAINTS = Map.of(
        "person_login_once", Refusal.LOGIN_TAKEN,
        "person_email_once", Refusal.EMAIL_TAKEN,
        "permission_group_name_once", Refusal.NAME_TAKEN,
        "location_name_once", Refusal.LOCATION_NAME_TAKEN,
        "location_code_once", Refusal.LOCATION_CODE_TAKEN,
        "unit_name_once", Refusal.NAME_TAKEN,
        "house_link_once", Refusal.LINKED_ALREADY,
        "message_once_per_client_id", Refusal.CLIENT_ID_REUSED);

    /** The refusal, or nothing if something failed. */
    public static Optional<RefusedException> in(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
            .limit(DEEPEST)
            .flatMap(cause -> of(cause).stream())
            .findFirst();
    }

    private static Optional<RefusedException> of(Throwable cause) {
        if (cause instanceof RefusedException refused) {
            return Optional.of(refused);
        }
        if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
            return Optional.of(new RefusedException(Refusal.NOT_PERMITTED));
        }
        if (cause instanceof ConstraintViolationException) {
            return Optional.of(new RefusedException(Refusal.INVALID));
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(new RefusedException(Refusal.STALE));
        }
        if (cause instanceof ResourceException) {
            return Optional.of(new RefusedException(Refusal.BUSY, BACK_SOON));
        }
        return cause instanceof SQLException sql ? ofDatabase(sql) : Optional.empty();
    }

    private static Optional<RefusedException> ofDatabase(SQLException refused) {
        if (NO_TEXT.equals(refused.getSQLState())) {
            return Optional.of(new RefusedException(Refusal.UNREADABLE_TEXT));
        }
        if (NO_ROOM.equals(refused.getSQLState())) {
            return Optional.of(new RefusedException(Refusal.NO_ROOM));
        }
        if (String.valueOf(refused.getSQLState()).matches(BUSY)) {
            return Optional.of(new RefusedException(Refusal.BUSY, BACK_SOON));
        }
        return NOT_TWICE.equals(refused.getSQLState()) ? ofTwice(refused) : Optional.empty();
    }

    private static Optional<RefusedException> ofTwice(SQLException twice) {
        return CONSTRAINTS.entrySet().stream()
            .filter(constraint -> String.valueOf(twice.getMessage()).contains('"' + constraint.getKey() + '"'))
            .map(constraint -> new RefusedException(constraint.getValue()))
            .findFirst();
    }

    private Refusals() {
    }
}

package lobby.push.nodes;

import static java.util.logging.Level.INFO;
import static java.util.logging.Level.WARNING;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;
import lobby.conversation.ConversationEvent;
import lobby.push.Bell;
import lobby.push.Told;
import lobby.security.door.DoorsClosed;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears what other nodes say until it is stopped, and connects again whenever it has to. */
final class Listening implements Runnable {

    private static final Logger LOGGER = Logger.getLogger(Listening.class.getName());
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(2);

    /** After this much silence the database is asked whether it is still there. */
    private static final Duration SILENCE = Duration.ofSeconds(5);

    /** Without an answer for so long it is not. */
    private static final Duration DEAD = Duration.ofSeconds(10);

    private final DataSource database;
    private final String node;
    private final Bell bell;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean hearing;

    Listening(DataSource database, String node, Bell bell) {
        this.database = database;
        this.node = node;
        this.bell = bell;
    }

    boolean isHearing() {
        return hearing;
    }

    void stop() {
        stopped.countDown();
    }

    @Override
    public void run() {
        try {
            do {
                tryToListen();
            } while (!stopped.await(BEFORE_NEXT_TRY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryToListen() {
        try (Connection connection = database.getConnection()) {
            listen(connection);
        } catch (SQLException | RuntimeException | LinkageError lost) {
            if (stopped.getCount() > 0) {
                LOGGER.log(WARNING, "Other nodes are not heard; pages look for themselves until they are.", lost);
            }
        } finally {
            hearing = false;
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection line = connection.unwrap(PGConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set application_name = 'lobby listens to other nodes'");
            connection.setNetworkTimeout(Runnable::run, (int) DEAD.toMillis());
            statement.execute("listen " + NodeRepository.CHANNEL);
            hearing = true;
            LOGGER.log(INFO, "Other nodes are heard.");
            bell.lookAgain();
            while (stopped.getCount() > 0) {
                PGNotification[] heard = line.getNotifications((int) SILENCE.toMillis());
                if (heard == null || heard.length == 0) {
                    statement.execute("select 1");
                } else {
                    for (PGNotification one : heard) {
                        pass(one.getParameter());
                    }
                }
            }
            statement.execute("unlisten *");
            statement.execute("reset application_name");
            connection.setNetworkTimeout(Runnable::run, 0);
        }
    }

    private void pass(String text) {
        try {
            Letter letter = Letter.read(text);
            if (!letter.from().equals(node)) {
                pass(letter.news());
            }
        } catch (RuntimeException unreadable) {
            LOGGER.log(WARNING, unreadable, () -> "A node of another version says what is not understood: " + text);
            bell.lookAgain();
        }
    }

    private void pass(Object news) {
        if (news instanceof ConversationEvent event) {
            bell.hear(event);
        } else if (news instanceof DoorsClosed closed) {
            bell.shut(closed);
        } else if (news instanceof Told told) {
            bell.tell(told);
        }
    }
}

package lobby.trust;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What sending an announcement would be without the lock on its row, and without the key of its recipients. */
class NaiveAnnouncementRacesIT extends NaiveTest {

    private static final int SENDERS = 6;

    @BeforeEach
    void tables_that_keep_nothing_right() {
        sql().update("create schema if not exists naive");
        sql().update("create table if not exists naive.announcement (reference uuid, sent boolean)");
        sql().update("create table if not exists naive.recipient (announcement uuid, person int)");
    }

    /** LK-33 */
    @Test
    void looking_before_sending_sends_it_several_times() {
        assertBreaks(() -> {
            UUID one = UUID.randomUUID();
            sql().update("insert into naive.announcement values (?, false)", one);
            Race.run(SENDERS, runner -> inTransaction(own -> {
                if (own.number("select count(*) from naive.announcement where reference = ? and not sent", one) > 0) {
                    own.update("insert into naive.recipient select ?, n from generate_series(1, 10) n", one);
                    own.update("update naive.announcement set sent = true where reference = ?", one);
                }
            }));
            return sql().number("select count(*) from naive.recipient where announcement = ?", one) > 10;
        });
    }

    /** LK-34: those who are still to be written to, without taking each in hand. */
    @Test
    void looking_before_writing_writes_to_somebody_several_times() {
        assertBreaks(() -> {
            UUID one = UUID.randomUUID();
            sql().update("insert into naive.recipient select ?, n from generate_series(1, 10) n", one);
            Race.run(SENDERS, runner -> inTransaction(own -> {
                for (int person = 1; person <= 10; person++) {
                    if (own.number("select count(*) from naive.recipient where announcement = ? and person = ?", one,
                        person) > 0) {
                        own.update("insert into naive.announcement values (?, true)", one);
                        own.update("delete from naive.recipient where announcement = ? and person = ?", one, person);
                    }
                }
            }));
            return sql().number("select count(*) from naive.announcement where reference = ?", one) > 10;
        });
    }
}

package lobby.trust;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the races of {@link CareRacesIT} without the lock of the chat and what is asked under it. */
class NaiveCareRacesIT extends NaiveTest {

    private static final int AGENTS = 20;

    @BeforeEach
    void tables_that_keep_nothing_right() {
        sql().update("create schema if not exists naive");
        sql().update(
            "create table if not exists naive.chat (reference uuid, agent int, closed boolean, resident uuid)");
    }

    /** RC-02 */
    @Test
    void looking_before_taking_gives_a_chat_to_several_agents() {
        assertBreaks(() -> {
            UUID chat = chat();
            AtomicInteger taken = new AtomicInteger();
            Race.run(AGENTS, runner -> inTransaction(own -> {
                if (own.number("select agent from naive.chat where reference = ?", chat) == 0) {
                    own.update("update naive.chat set agent = ? where reference = ?", runner + 1, chat);
                    taken.incrementAndGet();
                }
            }));
            return taken.get() > 1;
        });
    }

    /** RC-05, RC-06: who looks whether it is theirs, and then writes, finishes what somebody else has taken. */
    @Test
    void looking_before_finishing_leaves_an_agent_in_what_is_finished() {
        assertBreaks(() -> {
            UUID chat = chat();
            Race.run(2, runner -> inTransaction(own -> {
                boolean open = own.number("select count(*) from naive.chat where reference = ? and not closed", chat)
                    > 0;
                Race.pause();
                if (open && runner == 0) {
                    own.update("update naive.chat set agent = 1 where reference = ?", chat);
                } else if (open) {
                    own.update("update naive.chat set closed = true, agent = 0 where reference = ?", chat);
                }
            }));
            return sql().number("select count(*) from naive.chat where reference = ? and closed and agent <> 0", chat)
                > 0;
        });
    }

    /** LC-01 */
    @Test
    void looking_before_beginning_begins_several_chats() {
        assertBreaks(() -> {
            UUID resident = UUID.randomUUID();
            Race.run(AGENTS, runner -> inTransaction(own -> {
                if (own.number("select count(*) from naive.chat where resident = ?", resident) == 0) {
                    own.update("insert into naive.chat values (?, 0, false, ?)", UUID.randomUUID(), resident);
                }
            }));
            return sql().number("select count(*) from naive.chat where resident = ?", resident) > 1;
        });
    }

    private static UUID chat() {
        UUID chat = UUID.randomUUID();
        sql().update("insert into naive.chat values (?, 0, false, null)", chat);
        return chat;
    }
}

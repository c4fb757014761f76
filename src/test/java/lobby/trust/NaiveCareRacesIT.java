package lobby.trust;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What becomes of the races of {@link CareRacesIT} and {@link LeavingRacesIT} without the locks of the chat and of
 * what decides who may write in it, and what is asked under them.
 */
class NaiveCareRacesIT extends NaiveTest {

    private static final int AGENTS = 20;

    @BeforeEach
    void tables_that_keep_nothing_right() {
        sql().update("create schema if not exists naive");
        sql().update(
            "create table if not exists naive.chat (reference uuid, agent int, closed boolean, resident uuid)");
        sql().update("create table if not exists naive.word (chat uuid)");
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

    @Test
    void looking_before_giving_it_away_or_overtaking_it_takes_it_from_whoever_was_faster() {
        assertBreaks(() -> {
            UUID chat = chat();
            AtomicInteger heeded = new AtomicInteger();
            Race.run(2, runner -> inTransaction(own -> {
                if (own.number("select agent from naive.chat where reference = ?", chat) == 0) {
                    own.update("update naive.chat set agent = ? where reference = ?", runner + 1, chat);
                    heeded.incrementAndGet();
                }
            }));
            return heeded.get() > 1;
        });
    }

    /** RC-09, LC-35: who looks whether they may, and then writes, is heard after they may not any more. */
    @Test
    void looking_before_writing_lets_in_what_comes_after_a_right_is_gone() {
        assertBreaks(() -> {
            UUID chat = chat();
            List<Long> known = Race.run(List.of(
                () -> {
                    inTransaction(own -> {
                        if (own.number("select count(*) from naive.chat where reference = ? and not closed", chat)
                            > 0) {
                            Race.pause();
                            own.update("insert into naive.word values (?)", chat);
                        }
                    }).call();
                    return 0L;
                },
                () -> {
                    sql().update("update naive.chat set closed = true where reference = ?", chat);
                    return words(chat);
                }));
            return words(chat) > known.get(1);
        });
    }

    private static long words(UUID chat) {
        return sql().number("select count(*) from naive.word where chat = ?", chat);
    }

    private static UUID chat() {
        UUID chat = UUID.randomUUID();
        sql().update("insert into naive.chat values (?, 0, false, null)", chat);
        return chat;
    }
}

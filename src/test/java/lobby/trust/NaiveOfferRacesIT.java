package lobby.trust;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the races of coupons without the lock of what is on offer, or looking and taking in one. */
class NaiveOfferRacesIT extends NaiveTest {

    private static final int STAFF = 6;

    @BeforeEach
    void tables_that_keep_nothing_right() {
        sql().update("create schema if not exists naive");
        sql().update("create table if not exists naive.coupon (offer uuid, redeemed boolean)");
    }

    @Test
    void looking_before_taking_a_coupon_takes_it_several_times() {
        assertBreaks(() -> {
            UUID offer = UUID.randomUUID();
            sql().update("insert into naive.coupon values (?, false)", offer);
            AtomicInteger taken = new AtomicInteger();
            Race.run(STAFF, runner -> inTransaction(own -> {
                if (own.number("select count(*) from naive.coupon where offer = ? and not redeemed", offer) > 0) {
                    own.update("update naive.coupon set redeemed = true where offer = ?", offer);
                    taken.incrementAndGet();
                }
            }));
            return taken.get() > 1;
        });
    }

    @Test
    void counting_before_giving_gives_the_last_coupon_several_times() {
        assertBreaks(() -> {
            UUID offer = UUID.randomUUID();
            Race.run(STAFF, runner -> inTransaction(own -> {
                if (own.number("select count(*) from naive.coupon where offer = ?", offer) == 0) {
                    own.update("insert into naive.coupon values (?, false)", offer);
                }
            }));
            return sql().number("select count(*) from naive.coupon where offer = ?", offer) > 1;
        });
    }
}

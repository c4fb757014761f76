package lobby.attachment.content;

import java.io.IOException;
import java.time.Instant;
import lobby.attachment.content.ByteStore.Place;
import org.junit.jupiter.api.BeforeAll;

class DatabaseStoreIT extends ByteStoreContract {

    private static ContentGround ground;

    @BeforeAll
    static void start() throws IOException {
        ground = ContentGround.get();
    }

    @Override
    ByteStore store() {
        return ground.store(folder, "database").database;
    }

    @Override
    void changing(Incoming incoming, Runnable change) {
        inTransaction(() -> {
            ground.repository().use(incoming.key(), incoming.size(), Place.DATABASE, Instant.now());
            change.run();
        });
    }

    @Override
    void removing(ContentKey key) {
        inTransaction(() -> {
            store().remove(key);
            ground.repository().delete(key);
        });
    }

    private static void inTransaction(Runnable work) {
        try {
            ground.in(work);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

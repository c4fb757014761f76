package lobby.attachment.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lobby.trust.Race;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content is there as long as somebody keeps it, whatever others do at the same moment, in the folder and without. */
class ContentStoreIT {

    private static final byte[] TEXT = "what two people sent".getBytes(UTF_8);

    private static ContentGround ground;

    @TempDir Path folder;

    @BeforeAll
    static void start() throws IOException {
        ground = ContentGround.get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "database"})
    void content_is_there_until_the_last_has_forgotten_it(String place) throws Exception {
        ContentStore store = ground.store(folder, place);
        ContentKey key = keep(store, place.getBytes(UTF_8));
        assertThat(keep(store, place.getBytes(UTF_8))).isEqualTo(key);

        ground.in(() -> store.forget(key));
        ground.in(() -> store.remove(key));
        assertThat(text(store, key)).isEqualTo(place);

        ground.in(() -> store.forget(key));
        assertThat(ground.in(() -> store.find(key))).isEmpty();
        assertThat(ground.in(store::unused)).contains(key);
        ground.in(() -> store.remove(key));
        assertThat(ground.in(store::unused)).doesNotContain(key);
        assertThatThrownBy(() -> ground.in(() -> in(store, place).read(key, 9).from(0).read()))
            .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "database"})
    void what_is_undone_never_was(String place) throws Exception {
        ContentStore store = ground.store(folder, place);
        byte[] kept = ("kept in " + place).getBytes(UTF_8);
        ContentKey key = keep(store, kept);
        assertThatThrownBy(() -> ground.in(() -> {
            store.forget(key);
            throw new IllegalStateException("undone");
        })).hasMessage("undone");
        assertThat(text(store, key)).isEqualTo("kept in " + place);

        byte[] never = ("never in " + place).getBytes(UTF_8);
        List<ContentKey> keys = new ArrayList<>();
        assertThatThrownBy(() -> ground.in(() -> {
            try (Incoming incoming = ContentGround.incoming(folder, never)) {
                keys.add(store.keep(incoming));
            }
            throw new IllegalStateException("undone");
        })).hasMessage("undone");
        assertThat(ground.in(() -> store.find(keys.get(0)))).isEmpty();
        List<ContentKey> unknown = new ArrayList<>();
        ground.in(() -> store.eachUnknownBefore(Clock.systemUTC().instant().plusSeconds(60), unknown::add));
        assertThat(unknown).isEqualTo(place.equals("folder") ? keys : List.of());
        ground.in(() -> unknown.forEach(store::remove));
        unknown.clear();
        ground.in(() -> store.eachUnknownBefore(Clock.systemUTC().instant().plusSeconds(60), unknown::add));
        assertThat(unknown).isEmpty();
    }

    @Test
    void what_is_in_one_place_is_found_when_new_files_go_to_another() throws Exception {
        ContentKey key = keep(ground.store(folder, "folder"), "moved".getBytes(UTF_8));
        ContentStore later = ground.store(folder, "database");

        assertThat(text(later, key)).isEqualTo("moved");
        keep(later, "moved".getBytes(UTF_8));
        assertThat(text(later, key)).isEqualTo("moved");
    }

    /** RC-12: what one keeps while another forgets it and the sweeper takes it away is there afterwards. */
    @ParameterizedTest
    @ValueSource(strings = {"folder", "database"})
    void nothing_is_lost_that_is_kept_while_others_forget_it(String place) throws Exception {
        ContentStore store = ground.store(folder, place);
        for (int round = 0; round < Race.rounds(25); round++) {
            ContentKey key = keep(store, TEXT);
            Race.run(6, runner -> () -> {
                if (runner % 3 == 0) {
                    keep(store, TEXT);
                } else if (runner % 3 == 1) {
                    ground.in(() -> store.forget(key));
                }
                ground.in(() -> store.remove(key));
                return null;
            });

            assertThat(text(store, key)).as("round %d", round).isEqualTo(new String(TEXT, UTF_8));
            ground.in(() -> store.forget(key));
            ground.in(() -> store.remove(key));
        }
    }

    private ContentKey keep(ContentStore store, byte[] bytes) throws Exception {
        try (Incoming incoming = ContentGround.incoming(folder, bytes)) {
            return ground.in(() -> store.keep(incoming));
        }
    }

    private static String text(ContentStore store, ContentKey key) throws Exception {
        return ground.in(() -> {
            try (InputStream in = store.find(key).orElseThrow().from(0)) {
                return new String(in.readAllBytes(), UTF_8);
            }
        });
    }

    private static ByteStore in(ContentStore store, String place) {
        return place.equals("folder") ? store.folder : store.database;
    }
}

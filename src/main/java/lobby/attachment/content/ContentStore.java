package lobby.attachment.content;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lobby.attachment.content.ByteStore.Place;

/**
 * The content of files, each once, however many have it. Whoever keeps some forgets it again, in transactions of their
 * own: what was kept is there as soon as that commits, what the last of them forgot is gone as soon as that does, and a
 * rollback undoes either. Those who keep and forget the same at the same moment wait for each other.
 *
 * <p>It asks nobody who they are; that is for those who call it.
 */
@Stateless
@PermitAll
public class ContentStore {

    private static final int AT_ONCE = 500;

    @Inject ContentRepository contents;
    @Inject FolderStore folder;
    @Inject DatabaseStore database;
    @Inject FileSettings settings;
    @Inject Clock clock;
    @Inject Event<ContentUnused> events;

    /**
     * Keeps what has come in, for one use more.
     *
     * @throws lobby.platform.RefusedException NO_ROOM if it can't be stored
     */
    public ContentKey keep(Incoming incoming) {
        Place place = contents.use(incoming.key(), incoming.size(), settings.place(), clock.instant());
        in(place).put(incoming);
        return incoming.key();
    }

    /** One use more of each, of what is kept already; in one order, so that no two wait for each other. */
    public void share(Collection<ContentKey> keys) {
        keys.stream().sorted(Comparator.comparing(ContentKey::hash))
            .forEach(key -> contents.useAgain(key, clock.instant()));
    }

    /** Content that somebody keeps. */
    public Optional<Content> find(ContentKey key) {
        return contents.find(key).map(row -> in(row.place()).read(key, row.size()));
    }

    /** As {@link #forget} for each; in one order, so that no two wait for each other. */
    public void forgetAll(Collection<ContentKey> keys) {
        keys.stream().sorted(Comparator.comparing(ContentKey::hash)).forEach(this::forget);
    }

    /** One use less. After the last nobody finds it any more, and its bytes are taken away at once. */
    public void forget(ContentKey key) {
        if (contents.letGo(key, clock.instant())) {
            events.fire(new ContentUnused(key));
        }
    }

    /** Some of what nobody keeps any more and is still there: a node has stopped before it could take it away. */
    public List<ContentKey> unused() {
        return contents.unused(AT_ONCE);
    }

    /** Takes the bytes away that nobody keeps; does nothing if somebody keeps them by now. */
    public void remove(ContentKey key) {
        contents.holdUnused(key, clock.instant()).ifPresent(place -> {
            in(place).remove(key);
            contents.delete(key);
        });
    }

    /** Shows what has been in the folder since before then, and nobody ever kept: a transaction has failed. */
    @TransactionAttribute(NOT_SUPPORTED)
    public void eachUnknownBefore(Instant moment, Consumer<ContentKey> look) {
        List<ContentKey> keys = new ArrayList<>();
        folder.eachBefore(moment, key -> {
            keys.add(key);
            if (keys.size() == AT_ONCE) {
                showUnknown(keys, look);
            }
        });
        showUnknown(keys, look);
    }

    private void showUnknown(List<ContentKey> keys, Consumer<ContentKey> look) {
        var known = contents.known(keys);
        keys.stream().filter(key -> !known.contains(key)).forEach(look);
        keys.clear();
    }

    private ByteStore in(Place place) {
        return place == Place.FOLDER ? folder : database;
    }
}

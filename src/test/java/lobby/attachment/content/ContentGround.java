package lobby.attachment.content;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lobby.local.Folders;
import lobby.local.LocalDatabase;
import lobby.platform.Given;
import org.flywaydb.core.Flyway;

/** A store of content on a real database, without a server: a transaction is what a thread does in one. */
final class ContentGround {

    private static ContentGround only;

    private final LocalDatabase database;
    private final EntityManagerFactory entities;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final EntityManager reading;

    private ContentGround(Path folder) throws IOException {
        database = LocalDatabase.start(folder.resolve("postgresql"));
        Flyway.configure().dataSource(database.url(), database.user(), "").locations("classpath:db/migration").load()
            .migrate();
        entities = Persistence.createEntityManagerFactory("mapping", Map.of(
            "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
            "jakarta.persistence.jdbc.url", database.url(),
            "jakarta.persistence.jdbc.user", database.user(),
            "eclipselink.connection-pool.default.max", "40"));
        reading = entities.createEntityManager();
    }

    /** One for all tests, as long as they run. */
    static synchronized ContentGround get() throws IOException {
        if (only == null) {
            only = new ContentGround(Folders.emptied("content"));
            Runtime.getRuntime().addShutdownHook(new Thread(only::stop));
        }
        return only;
    }

    /** @param place {@code folder} or {@code database} */
    ContentStore store(Path folder, String place) {
        ContentStore store = new ContentStore();
        store.settings = settings(folder, place);
        store.contents = repository();
        store.folder = new FolderStore(store.settings);
        store.database = new DatabaseStore();
        store.database.contents = store.contents;
        store.clock = Clock.systemUTC();
        store.events = unheard();
        return store;
    }

    static FileSettings settings(Path folder, String place) {
        return new FileSettings(Given.source(Map.of("LOBBY_FILES_FOLDER", folder.toString(),
            "LOBBY_FILES_STORE", place)));
    }

    static Incoming incoming(Path folder, byte[] bytes) {
        return IntakeTest.in(folder).receive(new ByteArrayInputStream(bytes), bytes.length);
    }

    ContentRepository repository() {
        ContentRepository repository = new ContentRepository();
        repository.em = (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                try {
                    return method.invoke(Optional.ofNullable(current.get()).orElse(reading), arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            });
        return repository;
    }

    /** What this returns is certain once it returns; where it throws, nothing has happened. */
    <T> T in(Callable<T> transaction) throws Exception {
        EntityManager em = entities.createEntityManager();
        current.set(em);
        em.getTransaction().begin();
        em.unwrap(Connection.class);
        try {
            T result = transaction.call();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            current.remove();
            em.close();
        }
    }

    void in(Runnable transaction) throws Exception {
        in(() -> {
            transaction.run();
            return null;
        });
    }

    void say(String statement) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.createStatement().execute(statement);
        }
    }

    @SuppressWarnings("unchecked")
    private static Event<ContentUnused> unheard() {
        return (Event<ContentUnused>) Proxy.newProxyInstance(Event.class.getClassLoader(),
            new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }

    private void stop() {
        entities.close();
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

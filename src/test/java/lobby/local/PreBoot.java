package lobby.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Payara Micro is told before it starts: whom to listen to, how many at once, and where the database is. */
final class PreBoot {

    /**
     * A thread for each request that is being worked on, never for a page that is merely open; connections to the
     * database for about half of them, because the rest of a request needs none. A connection that broke is noticed
     * when it is handed out, looked at most once a second, and then all are made anew. Pages and the styles of
     * PrimeFaces are compressed, as a proxy would do it; what Lobby serves itself is already.
     */
    private static final String COMMANDS = """
        set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
        set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false
        set configs.config.server-config.network-config.protocols.protocol.http-listener.http.cookie-same-site-enabled=true
        set configs.config.server-config.network-config.protocols.protocol.http-listener.http.cookie-same-site-value=Lax
        set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compression=on
        set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compressable-mime-type=text/html,text/css
        set configs.config.server-config.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=64
        set configs.config.server-config.thread-pools.thread-pool.http-thread-pool.min-thread-pool-size=8
        create-jdbc-connection-pool --restype=javax.sql.DataSource \
        --datasourceclassname=org.postgresql.ds.PGSimpleDataSource \
        --steadypoolsize=4 --maxpoolsize=40 --poolresize=4 --maxwait=4000 \
        --isconnectvalidatereq=true --validationmethod=custom-validation \
        --validationclassname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation \
        --validateatmostonceperiod=1 --failconnection=true \
        --property user="%s":password="%s":URL="%s" lobby-pool
        create-jdbc-resource --connectionpoolid=lobby-pool jdbc/lobby
        """;

    static Path write(Path file, LocalDatabase database) throws IOException {
        return Files.writeString(file, COMMANDS.formatted(database.user(), "none", escaped(database.url())));
    }

    private static String escaped(String value) {
        return value.replace(":", "\\:").replace("=", "\\=");
    }

    private PreBoot() {
    }
}

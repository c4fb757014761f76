package lobby.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.ServerProduct;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.context.ContainerContext;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * Lets all test classes share one database, one server and one deployment. Left alone, Arquillian deploys for each
 * class, and deploying is starting the server.
 */
public class OneDeployment implements LoadableExtension {

    private static final int MANAGEMENT_PORT = freePort();

    private static volatile LocalDatabase database;
    private static volatile HikariDataSource connections;

    /** The database of the one deployment, for tests that look at it from outside. */
    static LocalDatabase database() {
        return database;
    }

    /** To that database. Connections are used again: to open one takes longer than most of what tests say over it. */
    static Connection connect() throws SQLException {
        return connections.getConnection();
    }

    @Override
    public void register(ExtensionBuilder builder) {
        System.setProperty("lobby.management.port", String.valueOf(MANAGEMENT_PORT));
        builder.observer(Sharing.class);
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Arquillian does for a class is done for the first, and the others get what it made. */
    public static class Sharing {

        private static final Path FOLDER = ServerFolder.PATH;

        @Inject @ClassScoped InstanceProducer<DeploymentScenario> current;
        @Inject Instance<ContainerRegistry> containers;
        @Inject Instance<ContainerContext> context;

        private DeploymentScenario shared;
        private boolean deployed;
        private Optional<LocalServer> server = Optional.empty();

        public void generate(@Observes EventContext<GenerateDeployment> event) {
            if (shared == null) {
                event.proceed();
                shared = current.get();
            } else {
                current.set(shared);
            }
        }

        /** Some servers are started before there is anything to deploy, and want to know the database then. */
        public void begin(@Observes EventContext<BeforeSuite> event) throws IOException {
            startDatabase();
            ServerProduct product = ServerProduct.chosen();
            server = product.startFor(FOLDER, MANAGEMENT_PORT, database);
            if (server.isPresent()) {
                Runtime.getRuntime().addShutdownHook(new Thread(server.get()::close));
            } else {
                product.tell(FOLDER, freePort(), database);
            }
            event.proceed();
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                deployed = true;
                event.proceed();
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // the next class needs it
        }

        public void stop(@Observes EventContext<AfterSuite> event) throws IOException, DeploymentException {
            if (deployed) {
                for (Container container : containers.get().getContainers()) {
                    undeployFrom(container);
                }
            }
            ApiTest.forget();
            connections.close();
            database.close();
            event.proceed();
            server.ifPresent(LocalServer::close);
        }

        private void undeployFrom(Container container) throws DeploymentException {
            context.get().activate(container.getName());
            for (Deployment deployment : shared.deployedDeployments()) {
                container.getDeployableContainer().undeploy(deployment.getDescription().getTestableArchive());
            }
            context.get().deactivate();
        }

        private void startDatabase() throws IOException {
            empty(FOLDER);
            Files.createDirectories(FOLDER.resolve("tmp"));
            database = LocalDatabase.start(FOLDER.resolve("postgresql"));
            connections = new HikariDataSource(pool());
            Runtime.getRuntime().addShutdownHook(new Thread(this::stopDatabase));
        }

        private void stopDatabase() {
            try {
                database.close();
            } catch (IOException e) {
                System.err.println("The tests' PostgreSQL did not stop: " + e.getMessage());
            }
        }

        /** What tests put there need not survive the machine: nothing waits for the disk. */
        private static HikariConfig pool() {
            HikariConfig pool = new HikariConfig();
            pool.setJdbcUrl(database.url());
            pool.setUsername(database.user());
            pool.setMinimumIdle(0);
            pool.setConnectionInitSql("set synchronous_commit = off");
            return pool;
        }

        private static void empty(Path folder) throws IOException {
            for (Path old : Files.exists(folder) ? all(folder) : List.<Path>of()) {
                Files.delete(old);
            }
        }

        private static List<Path> all(Path folder) throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                return all.sorted(Comparator.reverseOrder()).toList();
            }
        }
    }
}

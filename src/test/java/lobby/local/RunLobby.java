package lobby.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import lobby.demo.DemoCast;
import lobby.security.DemoAccounts.Account;
import org.awaitility.core.ConditionTimeoutException;

/** {@code mvn -Prun}: Lobby with a database of its own, on this machine only, until it is told to stop. */
public final class RunLobby {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int SOME = 5;
    private static final String UNFOUNDED = "Lobby is not founded yet";

    public static void main(String[] arguments) throws Exception {
        int port = Integer.getInteger("lobby.port", 8080);
        Path data = Path.of(System.getProperty("lobby.data", "data")).toAbsolutePath();
        boolean demo = Boolean.parseBoolean(System.getProperty("lobby.demo", "true"));
        System.out.printf("Starting Lobby on port %d with its data in %s …%n", port, data);
        new RunLobby().run(port, data, demo);
    }

    private void run(int port, Path data, boolean demo) throws IOException, InterruptedException {
        LocalDatabase database = LocalDatabase.start(data.resolve("postgresql"));
        ServerPlan plan = ServerPlan.of(port, data.resolve("server"))
            .with(Map.of("LOBBY_DEMO", String.valueOf(demo), "LOBBY_BASE_URL", "http://localhost:" + port));
        LocalServer server = LocalServer.start(plan, database);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, database)));
        try {
            server.awaitReady(PATIENCE);
        } catch (IllegalStateException | ConditionTimeoutException failed) {
            System.err.printf("%n%s%nWhat the server says is in %s%n", failed.getMessage(), server.log());
            System.exit(1);
        }
        System.out.printf("%nLobby answers at %s/%n", server.address());
        if (demo) {
            tellWhomOneCanBe();
        } else {
            tellHowToFound(server.log());
        }
        System.out.printf("What the server says goes to %s%nStop it with Ctrl-C.%n%n", server.log());
        server.awaitEnd();
    }

    private static void tellWhomOneCanBe() {
        System.out.printf("%nSign in with the password %s as%n", DemoCast.PASSWORD);
        tell(DemoCast.everybody().stream().filter(Account::staff));
        System.out.println("  of the staff, or as one of those who live there, as");
        tell(DemoCast.everybody().stream().filter(account -> !account.staff()).limit(SOME));
        System.out.printf("  (the sign-in page has all of them)%n%n");
    }

    /** Nothing where somebody has founded it already. */
    private static void tellHowToFound(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            lines.filter(line -> line.contains(UNFOUNDED)).findFirst()
                .ifPresent(line -> System.out.println(line.substring(line.indexOf(UNFOUNDED))));
        }
    }

    private static void tell(Stream<Account> accounts) {
        accounts.forEach(account ->
            System.out.printf("  %-14s %s: %s%n", account.login(), account.name(), account.place()));
    }

    private static void stop(LocalServer server, LocalDatabase database) {
        server.close();
        try {
            database.close();
        } catch (IOException e) {
            System.err.println("PostgreSQL did not stop: " + e.getMessage());
        }
    }

    private RunLobby() {
    }
}

package lobby.house;

import java.net.CookieManager;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import lobby.local.Folders;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.Ports;
import lobby.local.ServerPlan;
import lobby.testing.ApiClient;
import lobby.testing.FacesForm;
import lobby.testing.People;

/** A Lobby in a house that has a directory, a provider of sign-in and a proxy, all at once. */
final class HouseStage implements AutoCloseable {

    static final String PROXY_SECRET = "only the proxy and lobby know this one";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    final HouseDirectory directory = HouseDirectory.start();
    final HouseProvider provider = HouseProvider.start();
    private final LocalDatabase database;
    private final LocalServer server;
    private final People people;

    private HouseStage(String name, Map<String, String> more) throws Exception {
        Path folder = Folders.emptied("house", name);
        ServerPlan plan = ServerPlan.of(Ports.free(), folder.resolve("server")).withJvm(ServerPlan.SHORT_LIVED);
        database = LocalDatabase.start(folder.resolve("postgresql"));
        Map<String, String> settings = new HashMap<>(Map.of("LOBBY_DEMO", "true",
            "LOBBY_SIGN_IN_TRIES_OF_ADDRESS", "1000", "LOBBY_PROXIES", "127.0.0.1",
            "LOBBY_PROXY_USER_HEADER", "X-Remote-User", "LOBBY_PROXY_SECRET", PROXY_SECRET,
            "LOBBY_BASE_URL", address(plan)));
        settings.putAll(directory.settings());
        settings.putAll(provider.settings());
        settings.putAll(more);
        server = LocalServer.start(plan.with(settings), database);
        people = new People(base());
        server.awaitReady(PATIENCE);
    }

    /** @param more settings, which hold where the house's own say otherwise */
    static HouseStage start(String name, Map<String, String> more) throws Exception {
        return new HouseStage(name, more);
    }

    URI base() {
        return URI.create(server.address() + "/");
    }

    /** A browser in which nobody is signed in. */
    ApiClient browser() {
        return new ApiClient(base(), new CookieManager());
    }

    ApiClient owner() {
        return new ApiClient(base(), people.cookies("margit"));
    }

    /** The owner has a group of the house have a permission group at the pier, on the page for it. */
    void link(String houseGroup, String permissionGroup) {
        FacesForm form = FacesForm.of(owner(), "/settings/house", "form");
        form.choosing(":name", houseGroup)
            .choosing(":location", pier())
            .choosing(":group", text("select cast(reference as varchar) from permission_group where name = ?",
                permissionGroup))
            .with(form.button(), "").submit().require(302);
    }

    String pier() {
        return text("select cast(reference as varchar) from location where name = ?", "Pier 9 Residences");
    }

    /** The first value that this asks for; blank where there is none. */
    String text(String query, String... values) {
        try (Connection connection = database.connect(); PreparedStatement asked = connection.prepareStatement(query)) {
            for (int value = 0; value < values.length; value++) {
                asked.setString(value + 1, values[value]);
            }
            try (ResultSet rows = asked.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which permission group somebody has at the pier; blank where none. */
    String groupOf(String email) {
        return text("""
            select g.name from staff_assignment a join person p on p.id = a.person_id
            join permission_group g on g.id = a.group_id join location l on l.id = a.location_id
            where p.email = ? and l.name = 'Pier 9 Residences'
            """, email);
    }

    @Override
    public void close() throws Exception {
        server.close();
        database.close();
        provider.close();
        directory.close();
    }

    private static String address(ServerPlan plan) {
        return "http://localhost:" + plan.port() + (plan.contextRoot().equals("/") ? "" : plan.contextRoot());
    }
}

package lobby.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a server of our own is to be started.
 *
 * @param war         null where nothing is to be deployed
 * @param folder      for what it unpacks and logs; emptied by each start
 * @param contextRoot {@code /}, or a path without a slash at its end
 * @param settings    environment variables, {@code LOBBY_…} among them
 * @param jvm         options of its JVM, after our own
 */
public record ServerPlan(Path war, int port, String contextRoot, Path folder, Map<String, String> settings,
                         List<String> jvm) {

    /** Ours stand first, so that whoever starts it can say otherwise. */
    static final List<String> JVM = List.of("-Xms256m", "-Xmx1g", "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true");

    /** One that lives for minutes starts in half the time without the second compiler. */
    public static final String[] SHORT_LIVED = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

    public static ServerPlan of(int port, Path folder) {
        Path war = Path.of("target", "lobby.war").toAbsolutePath();
        return new ServerPlan(war, port, ServerProduct.chosen().contextRoot(), folder.toAbsolutePath(), Map.of(),
            given(System.getProperty("lobby.jvm", "")));
    }

    public ServerPlan with(Map<String, String> moreSettings) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(moreSettings);
        return new ServerPlan(war, port, contextRoot, folder, Map.copyOf(all), jvm);
    }

    public ServerPlan withJvm(String... options) {
        return new ServerPlan(war, port, contextRoot, folder, settings, List.of(options));
    }

    private static List<String> given(String options) {
        return options.isBlank() ? List.of() : List.of(options.strip().split("\\s+"));
    }
}

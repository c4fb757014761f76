package lobby.platform;

import java.util.Map;

/** Settings that a test gives. */
public final class Given {

    /** @param settings by their names, such as {@code LOBBY_DEMO}; all others are what they are by themselves */
    public static Settings settings(Map<String, String> settings) {
        return new Settings(new SettingSource(settings::get));
    }

    private Given() {
    }
}

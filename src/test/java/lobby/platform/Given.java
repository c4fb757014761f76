package lobby.platform;

import java.util.Map;

/** Settings that a test gives. */
public final class Given {

    /** @param settings by their names, such as {@code LOBBY_DEMO}; all others are what they are by themselves */
    public static Settings settings(Map<String, String> settings) {
        return new Settings(source(settings));
    }

    /** The same for settings that have a class of their own. */
    public static SettingSource source(Map<String, String> settings) {
        return new SettingSource(settings::get);
    }

    private Given() {
    }
}

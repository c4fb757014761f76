package lobby.platform;

import static java.util.logging.Level.INFO;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Writes at the start what the settings are, so that a log says what held when something happened. */
@Startup
@Singleton
public class SettingsLog {

    private static final Logger LOGGER = Logger.getLogger(SettingsLog.class.getName());

    @Inject SettingSource source;
    @Inject @Any Instance<ReadAtStart> settings;

    @PostConstruct
    void write() {
        settings.forEach(ReadAtStart::requireRight);
        LOGGER.log(INFO, "Settings: {0}",
            source.read().stream().map(Setting::toString).collect(Collectors.joining(", ")));
    }
}

package lobby.administration.founding;

import static java.util.stream.Collectors.toMap;
import static lobby.security.Area.ANNOUNCEMENTS;
import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Area.RESIDENTS;
import static lobby.security.Area.VISITORS;
import static lobby.security.Level.MANAGE;
import static lobby.security.Level.VIEW;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lobby.people.Network;
import lobby.platform.Words;
import lobby.security.Area;
import lobby.security.Level;
import lobby.security.PermissionGroup;

/** The permission groups a network begins with, to be changed or deleted like all others. */
enum StartingGroup {

    ADMINISTRATORS(everything(MANAGE)),
    EVENTS(Map.of(EVENT_BOOKINGS, MANAGE, CONVERSATIONS, MANAGE, ANNOUNCEMENTS, MANAGE, RESIDENTS, VIEW)),
    FRONT_DESK(Map.of(CONVERSATIONS, MANAGE, VISITORS, MANAGE, EVENT_BOOKINGS, VIEW, RESIDENTS, VIEW)),
    AUDITORS(everything(VIEW));

    private final Map<Area, Level> levels;

    StartingGroup(Map<Area, Level> levels) {
        this.levels = levels;
    }

    /** @param language of whoever is to find it by its name */
    PermissionGroup in(Network network, Locale language, Instant now) {
        return new PermissionGroup(network, Words.of(language).text("founding.group." + name()), levels, now);
    }

    private static Map<Area, Level> everything(Level level) {
        return Stream.of(Area.values()).filter(area -> !area.isGivenAlone())
            .collect(toMap(area -> area, area -> level));
    }
}

package lobby.care.channel;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.PersonView;

/**
 * How the team of a location is reached, for those who see its settings.
 *
 * @param reasons why chats can be finished, one a line
 * @param asking whether whoever finishes one is asked for one of them
 * @param agents who could answer (row LC-15)
 * @param changedBy null where nobody ever said anything, as is when
 * @param version to be handed back with a change
 */
public record CareChannelView(UUID location, String name, boolean twoWay, String welcome, int promisedMinutes,
    String reasons, Asking asking, List<PersonView> agents, PersonView changedBy, Instant changedAt, int version,
    boolean changeable) implements Serializable {

    static CareChannelView of(Location location, CareChannel channel, List<PersonView> agents, boolean changeable) {
        return new CareChannelView(location.reference(), location.name(), channel.isTwoWay(), channel.welcome(),
            (int) channel.promised().toMinutes(), channel.finishReasons().text(), channel.finishReasons().asking(),
            agents, channel.changedBy().map(PersonView::of).orElse(null), channel.changedAt().orElse(null),
            channel.version(), changeable);
    }
}

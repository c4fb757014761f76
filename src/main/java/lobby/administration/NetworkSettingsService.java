package lobby.administration;

import static lobby.security.Area.SETTINGS;
import static lobby.security.Role.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Network;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.ActorRepository;
import lobby.security.Caller;

/** The settings of the whole network, and whose it is. */
@Stateless
@RolesAllowed(STAFF)
public class NetworkSettingsService {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REMINDER = 30;

    @Inject Administrators administrators;
    @Inject StaffRepository staff;
    @Inject ActorRepository actors;
    @Inject Caller caller;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    public NetworkView open() {
        Actor actor = administrators.viewer(SETTINGS);
        return NetworkView.of(administrators.network(), administrators.mayChangeNetwork(actor), actor.owner());
    }

    /**
     * Changes the settings; only who manages them at every location of the network may.
     *
     * @param seen the version that the caller looked at
     * @param newLocationsChat whether locations that are made from now on begin with their care chat on
     */
    public void change(int seen, String name, boolean closedRepliesReopen, int reminderDays, boolean newLocationsChat) {
        administrators.requireManagerOfNetwork();
        Network network = administrators.network();
        administrators.requireSeen(seen, network.version(), network.changedBy(), network.changedAt());
        String plain = name == null ? "" : name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.NAME_NEEDED, LONGEST_NAME);
        }
        if (reminderDays < 0 || reminderDays > LONGEST_REMINDER) {
            throw new RefusedException(Refusal.OUT_OF_RANGE);
        }
        String before = text(network);
        network.rename(plain);
        network.letRepliesReopen(closedRepliesReopen);
        network.remindAfter(reminderDays);
        network.letNewLocationsChat(newLocationsChat);
        network.changed(caller.person(), clock.instant());
        audit.record(Action.SETTINGS_CHANGED, network.reference(), null,
            Map.of("before", before, "after", text(network)));
    }

    /**
     * Makes somebody else the owner. Only the owner can, and says so by writing the network's name.
     *
     * @param heir public id of an active member of staff
     */
    public void handOver(UUID heir, String confirmation) {
        Actor actor = administrators.manager(SETTINGS);
        Network network = administrators.network();
        if (!actor.owner()) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        if (confirmation == null || !confirmation.strip().equals(network.name())) {
            throw new RefusedException(Refusal.NOT_CONFIRMED);
        }
        Person person = staff.find(network, heir)
            .filter(Person::isActive)
            .filter(known -> actors.of(known.id()).isStaff())
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        network.handOverTo(person);
        network.changed(caller.person(), clock.instant());
        audit.record(Action.SETTINGS_CHANGED, network.reference(), null,
            Map.of("before", actor.person(), "after", heir));
    }

    private static String text(Network network) {
        return "%s, replies reopen: %s, reminder days: %d, care chat of new locations: %s".formatted(network.name(),
            network.closedRepliesReopen(), network.reminderDays(), network.newLocationsChat());
    }
}

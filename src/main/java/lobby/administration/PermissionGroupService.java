package lobby.administration;

import static lobby.security.Area.STAFF_ACCOUNTS;
import static lobby.security.Role.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Location;
import lobby.people.Network;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.Area;
import lobby.security.Caller;
import lobby.security.Level;
import lobby.security.PermissionGroup;

/**
 * Permission groups: named sets of what staff may do. A change holds from the next request of whoever has the group.
 */
@Stateless
@RolesAllowed(STAFF)
public class PermissionGroupService {

    private static final int LONGEST_NAME = 60;

    @Inject Administrators administrators;
    @Inject GroupRepository groups;
    @Inject Caller caller;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    public List<GroupView> list() {
        Actor actor = administrators.viewer(STAFF_ACCOUNTS);
        Network network = administrators.network();
        Map<Long, Integer> people = groups.people(network);
        Map<PermissionGroup, List<Location>> places = groups.places(network);
        return groups.of(network).stream()
            .map(group -> GroupView.of(group, people.getOrDefault(group.id(), 0),
                StaffPolicy.mayChange(actor, places.getOrDefault(group, List.of()))))
            .toList();
    }

    /**
     * Makes a group that grants nothing but conversations: whoever is staff answers, unless somebody decides otherwise.
     */
    public UUID create(String name) {
        return add(name, Map.of(Area.CONVERSATIONS, Level.MANAGE));
    }

    /** Makes one that grants what another does. */
    public UUID copy(UUID reference, String name) {
        administrators.manager(STAFF_ACCOUNTS);
        return add(name, group(reference).levels());
    }

    /** @param seen the version that the caller looked at */
    public void rename(UUID reference, int seen, String name) {
        PermissionGroup group = forChange(reference, seen);
        audit.record(Action.GROUP_CHANGED, reference, null, Map.of("before", group.name(), "after", checked(name)));
        group.rename(checked(name), caller.person(), clock.instant());
    }

    /**
     * Grants these levels in place of those it had.
     *
     * @param seen the version that the caller looked at
     */
    public void grant(UUID reference, int seen, Map<Area, Level> levels) {
        Actor actor = administrators.manager(STAFF_ACCOUNTS);
        PermissionGroup group = forChange(reference, seen);
        String before = text(group.levels());
        group.grant(levels, caller.person(), clock.instant());
        administrators.requireOneLeft(actor);
        audit.record(Action.GROUP_CHANGED, reference, null, Map.of("before", before, "after", text(group.levels())));
    }

    /** Deletes a group that nobody has, and that no group of the house amounts to. */
    public void delete(UUID reference) {
        administrators.manager(STAFF_ACCOUNTS);
        PermissionGroup group = group(reference);
        if (!groups.locations(group).isEmpty() || groups.isLinked(group)) {
            throw new RefusedException(Refusal.GROUP_IN_USE);
        }
        groups.remove(group);
        audit.record(Action.GROUP_CHANGED, reference, null, Map.of("deleted", group.name()));
    }

    private UUID add(String name, Map<Area, Level> levels) {
        administrators.manager(STAFF_ACCOUNTS);
        Instant now = clock.instant();
        PermissionGroup group = groups.add(new PermissionGroup(administrators.network(), checked(name), levels, now));
        audit.record(Action.GROUP_CHANGED, group.reference(), null, Map.of("created", group.name()));
        return group.reference();
    }

    private PermissionGroup forChange(UUID reference, int seen) {
        Actor actor = administrators.manager(STAFF_ACCOUNTS);
        PermissionGroup group = groups.forChange(administrators.network(), reference)
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        if (!StaffPolicy.mayChange(actor, groups.locations(group))) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        administrators.requireSeen(seen, group.version(), group.changedBy(), Optional.of(group.changedAt()));
        return group;
    }

    private PermissionGroup group(UUID reference) {
        return groups.find(administrators.network(), reference)
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
    }

    private static String checked(String name) {
        String plain = name == null ? "" : name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.NAME_NEEDED, LONGEST_NAME);
        }
        return plain;
    }

    private static String text(Map<Area, Level> levels) {
        return levels.entrySet().stream()
            .filter(grant -> grant.getValue() != Level.NONE)
            .map(grant -> grant.getKey() + " " + grant.getValue())
            .collect(Collectors.joining(", "));
    }
}

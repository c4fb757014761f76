package lobby.administration.house;

import static lobby.security.Area.STAFF_ACCOUNTS;
import static lobby.security.Role.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.administration.LocationView;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.people.Network;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.Caller;
import lobby.security.Level;
import lobby.security.PermissionGroup;
import lobby.security.house.Admission;
import lobby.security.house.HouseLink;
import lobby.security.house.HousePerson;
import lobby.security.house.HouseRepository;

/**
 * What belonging to a group of the house (of its directory, its sign-in provider, its proxy) amounts to here: a
 * permission group at a location. Whoever manages staff accounts there says so, and it holds at once.
 */
@Stateless
@RolesAllowed(STAFF)
public class HouseLinkService {

    private static final int LONGEST_NAME = 400;

    @Inject Caller caller;
    @Inject HouseLinkRepository links;
    @Inject HouseRepository house;
    @Inject LocationRepository locations;
    @Inject Admission admission;
    @Inject AuditTrail audit;

    /** Those of the locations whose staff the caller may see; where several fit at one, the first decides. */
    public List<HouseLinkView> list() {
        Actor actor = viewer();
        return links.of(network()).stream()
            .filter(link -> actor.views(STAFF_ACCOUNTS, link.location()))
            .map(link -> HouseLinkView.of(link, actor.manages(STAFF_ACCOUNTS, link.location())))
            .toList();
    }

    /** Where the caller may say what groups of the house amount to. */
    public List<LocationView> locations() {
        Actor actor = viewer();
        return locations.of(network()).stream()
            .filter(location -> actor.manages(STAFF_ACCOUNTS, location))
            .map(LocationView::of)
            .toList();
    }

    /** Names of the groups that people who came in by the house belong to: what can be linked. */
    public List<String> known() {
        viewer();
        return house.present(network()).stream()
            .flatMap(account -> account.groups().stream()).distinct().sorted().toList();
    }

    /**
     * Gives whoever belongs to this group of the house a permission group at a location, from now on.
     *
     * @throws RefusedException NAME_NEEDED, NOT_PERMITTED, LINKED_ALREADY
     */
    public UUID link(String houseGroup, UUID location, UUID group) {
        String name = HousePerson.folded(houseGroup == null ? "" : houseGroup);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.NAME_NEEDED, LONGEST_NAME);
        }
        Location place = manageable(location);
        PermissionGroup wanted = links.group(network(), group)
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        if (links.exists(name, place)) {
            throw new RefusedException(Refusal.LINKED_ALREADY);
        }
        HouseLink link = new HouseLink(name, place, wanted);
        links.add(link);
        audit.record(Action.GROUP_CHANGED, wanted.reference(), place, Map.of("linked to", name));
        admission.followLinks(network());
        return link.reference();
    }

    /** Takes it away from whoever has it by that and by nothing else. */
    public void unlink(UUID reference) {
        HouseLink link = links.find(network(), reference)
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        manageable(link.location().reference());
        links.remove(link);
        audit.record(Action.GROUP_CHANGED, link.group().reference(), link.location(),
            Map.of("no longer linked to", link.houseGroup()));
        admission.followLinks(network());
    }

    private Location manageable(UUID location) {
        Actor actor = viewer();
        Location place = locations.of(network()).stream()
            .filter(one -> one.reference().equals(location) && actor.views(STAFF_ACCOUNTS, one))
            .findFirst()
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        if (!actor.manages(STAFF_ACCOUNTS, place)) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        return place;
    }

    private Actor viewer() {
        Actor actor = caller.actor();
        if (actor.locationsWhere(STAFF_ACCOUNTS, Level.VIEW).isEmpty()) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        return actor;
    }

    private Network network() {
        return caller.person().network();
    }
}

package lobby.security.house;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lobby.people.Location;
import lobby.people.Network;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.PermissionGroup;
import lobby.security.StaffAssignment;
import lobby.security.door.Doors;
import lobby.security.door.DoorsClosed.Reason;

/**
 * Lets in whom the house vouches for, and shuts out whom it knows no more. What somebody may do follows from the groups
 * that they belong to there; where those say nothing, what was decided here holds.
 */
@Stateless
@PermitAll
public class Admission {

    private static final String NONE = "-";

    @Inject HouseRepository house;
    @Inject Doors doors;
    @Inject Event<HouseNews> news;
    @Inject Clock clock;

    /**
     * Finds out who somebody is here, and makes them an account if they have none and their groups give them something
     * to do. Two who come for the first time at once wait for one another. Whom the house had shut out is let in again;
     * whom somebody here had is not.
     *
     * @return the account, whose person may come in
     * @throws RefusedException NOT_ADMITTED, or NO_EMAIL for a newcomer without an address
     */
    public HouseAccount admit(HousePerson known) {
        Network network = house.network().orElseThrow(() -> new RefusedException(Refusal.NOT_ADMITTED));
        house.lock(network);
        Map<Location, PermissionGroup> places = places(network, known.groups());
        HouseAccount account = house.find(known.source(), known.subject())
            .orElseGet(() -> added(network, known, places.isEmpty()));
        Person person = account.person();
        if (house.of(person).stream().anyMatch(HouseAccount::endedPerson)) {
            person.reactivate();
            tell(person, null, Map.of("active", "true"));
        }
        if (!person.isActive()) {
            throw new RefusedException(Refusal.NOT_ADMITTED);
        }
        bringUpToDate(account, known, places);
        return account;
    }

    /** Takes what the house says of somebody now, while they are in; nothing if they are not known here. */
    public void follow(HousePerson known) {
        house.find(known.source(), known.subject())
            .filter(account -> !account.isGone() && !account.says(known))
            .ifPresent(account -> {
                Network network = account.person().network();
                house.lock(network);
                bringUpToDate(account, known, places(network, known.groups()));
            });
    }

    /** What the groups of the house amount to was changed: holds for everybody who belongs to them at once. */
    public void followLinks(Network network) {
        house.lock(network);
        house.present(network).forEach(account -> assign(account.person(), places(network, account.groups())));
    }

    /**
     * The house knows them no more: their account ends with all that they have open, unless another of its sources
     * still vouches for them. The owner's stays, so that the house cannot shut itself out; what they have open ends.
     */
    public void leave(Source source, String subject) {
        Optional<HouseAccount> found = house.find(source, subject).filter(account -> !account.isGone());
        if (found.isEmpty()) {
            return;
        }
        Person person = found.get().person();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        house.lock(person.network());
        found.get().leave(now);
        if (house.of(person).stream().allMatch(HouseAccount::isGone)) {
            if (person.isActive() && !person.network().isOwnedBy(person)) {
                person.deactivate(now);
            }
            doors.closeAllOf(person.id(), Reason.SHUT_OUT);
            tell(person, null, Map.of("active", "false"));
        }
    }

    private HouseAccount added(Network network, HousePerson known, boolean hasNothingToDo) {
        Optional<Person> present = known.emailIsTheirs() ? house.byEmail(network, known.email()) : Optional.empty();
        if (present.isEmpty() && hasNothingToDo) {
            throw new RefusedException(Refusal.NOT_ADMITTED);
        }
        Person person = present.orElseGet(() -> newcomer(network, known));
        HouseAccount account = new HouseAccount(person, known, clock.instant());
        house.add(account);
        tell(person, null, Map.of("vouched for by", known.source().name()));
        return account;
    }

    private Person newcomer(Network network, HousePerson known) {
        if (!known.email().contains("@")) {
            throw new RefusedException(Refusal.NO_EMAIL);
        }
        Person person = new Person(network, known.name(), known.email());
        if (house.byEmail(network, known.email()).isPresent()) {
            throw new RefusedException(Refusal.NOT_ADMITTED);
        }
        return house.add(person);
    }

    private void bringUpToDate(HouseAccount account, HousePerson known, Map<Location, PermissionGroup> places) {
        Person person = account.person();
        account.confirm(known.groups(), clock.instant());
        if (!known.name().isEmpty() && !known.name().equals(person.name())) {
            person.rename(known.name());
        }
        if (known.emailIsTheirs() && known.email().contains("@") && !known.email().equals(person.email())
            && !house.isTaken(known.email(), person)) {
            person.isReachedAt(known.email(), person.phone());
        }
        assign(person, places);
    }

    private Map<Location, PermissionGroup> places(Network network, Set<String> groups) {
        return house.links(network, groups).stream()
            .collect(toMap(HouseLink::location, HouseLink::group, (first, later) -> first));
    }

    private void assign(Person person, Map<Location, PermissionGroup> places) {
        List<StaffAssignment> present = house.assignments(person);
        present.stream()
            .filter(StaffAssignment::isByHouse)
            .filter(assignment -> !places.containsKey(assignment.location()))
            .forEach(assignment -> {
                house.remove(assignment);
                tell(person, assignment.location(), change(assignment.group().name(), NONE));
            });
        Map<Location, StaffAssignment> kept = present.stream()
            .collect(toMap(StaffAssignment::location, identity()));
        places.forEach((location, group) -> assign(person, location, group, Optional.ofNullable(kept.get(location))));
    }

    private void assign(Person person, Location location, PermissionGroup group, Optional<StaffAssignment> present) {
        if (present.filter(same -> same.isByHouse() && same.group().equals(group)).isPresent()) {
            return;
        }
        StaffAssignment assignment = present.orElseGet(() -> new StaffAssignment(person, location, group));
        String before = present.map(old -> old.group().name()).orElse(NONE);
        assignment.followHouse(group);
        if (present.isEmpty()) {
            house.add(assignment);
        }
        tell(person, location, change(before, group.name()));
    }

    private void tell(Person person, Location location, Map<String, String> details) {
        news.fire(new HouseNews(person, location, details));
    }

    private static Map<String, String> change(String before, String after) {
        return Map.of("before", before, "after", after);
    }
}

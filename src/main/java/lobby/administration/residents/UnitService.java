package lobby.administration.residents;

import static lobby.security.Role.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Location;
import lobby.people.Unit;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Caller;

/** The units of a location. */
@Stateless
@RolesAllowed(STAFF)
public class UnitService {

    private static final int LONGEST = 40;

    @Inject Caller caller;
    @Inject HomeRepository homes;
    @Inject AuditTrail audit;

    public List<UnitView> list(UUID location) {
        return homes.unitsWithPeople(seen(location)).stream()
            .map(row -> UnitView.of((Unit) row[0], ((Number) row[1]).longValue()))
            .toList();
    }

    /** Whether the caller may make and change units there. */
    public boolean isChangeable(UUID location) {
        return ResidentPolicy.mayChange(caller.actor(), seen(location));
    }

    public UUID create(UUID location, String name, String floor) {
        Location home = changeable(seen(location));
        Unit unit = homes.add(new Unit(home, named(name), floored(floor)));
        audit.record(Action.UNIT_CHANGED, unit.reference(), home, Map.of("created", unit.name()));
        return unit.reference();
    }

    public void change(UUID reference, String name, String floor) {
        Unit unit = unit(reference);
        String before = unit.name() + ", " + unit.floor();
        unit.describe(named(name), floored(floor));
        audit.record(Action.UNIT_CHANGED, reference, unit.location(),
            Map.of("before", before, "after", unit.name() + ", " + unit.floor()));
    }

    /** Deletes a unit that nobody lives, or lived, in. */
    public void delete(UUID reference) {
        Unit unit = unit(reference);
        if (homes.isUsed(unit)) {
            throw new RefusedException(Refusal.UNIT_IN_USE);
        }
        homes.remove(unit);
        audit.record(Action.UNIT_CHANGED, reference, unit.location(), Map.of("deleted", unit.name()));
    }

    private Unit unit(UUID reference) {
        Unit unit = homes.unit(reference)
            .filter(found -> ResidentPolicy.maySee(caller.actor(), found.location()))
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        changeable(unit.location());
        return unit;
    }

    private Location seen(UUID location) {
        return homes.location(location)
            .filter(found -> ResidentPolicy.maySee(caller.actor(), found))
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
    }

    private Location changeable(Location location) {
        if (!ResidentPolicy.mayChange(caller.actor(), location)) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        return location;
    }

    private static String named(String name) {
        String plain = name == null ? "" : name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new RefusedException(Refusal.NAME_NEEDED, LONGEST);
        }
        return plain;
    }

    private static String floored(String floor) {
        String plain = floor == null ? "" : floor.strip();
        if (plain.length() > LONGEST) {
            throw new RefusedException(Refusal.TOO_LONG, plain.length(), LONGEST);
        }
        return plain;
    }
}

package lobby.administration.residents;

import java.io.Serializable;
import java.util.UUID;
import lobby.people.Unit;

/** A unit, and how many live there now. */
public record UnitView(UUID id, String name, String floor, long people) implements Serializable {

    static UnitView of(Unit unit, long people) {
        return new UnitView(unit.reference(), unit.name(), unit.floor(), people);
    }
}

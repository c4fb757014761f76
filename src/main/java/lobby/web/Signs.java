package lobby.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Which sign stands for what: colours and icons that never speak alone. */
@Named
@ApplicationScoped
public class Signs {

    private static final List<String> TONES = List.of("", "b", "c", "d", "e");
    private static final Sign NEUTRAL = new Sign("", "info");
    private static final Map<String, Sign> STATUSES = Map.of(
        "CONFIRMED", new Sign("ok", "check"),
        "PENDING", new Sign("warn", "clock"),
        "WAITING", new Sign("warn", "clock"),
        "CANCELLED", new Sign("err", "x"),
        "ATTENDED", new Sign("info", "checks"),
        "OPEN", new Sign("ok", "door"),
        "CLOSED", new Sign("plain", "check"));

    private record Sign(String tone, String icon) {
    }

    /** The colour of a face: the same person has the same one everywhere, also where a script draws it. */
    public String tone(Object person) {
        return person == null ? "" : TONES.get(person.toString().chars().sum() % TONES.size());
    }

    /** The colour of a state's tag, by the name of the state. */
    public String statusTone(Object status) {
        return sign(status).tone();
    }

    public String statusIcon(Object status) {
        return sign(status).icon();
    }

    private static Sign sign(Object status) {
        return STATUSES.getOrDefault(String.valueOf(status), NEUTRAL);
    }
}

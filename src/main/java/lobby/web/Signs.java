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
    private static final Map<String, Sign> STATUSES = Map.ofEntries(
        Map.entry("CONFIRMED", new Sign("ok", "check")),
        Map.entry("PENDING", new Sign("warn", "clock")),
        Map.entry("WAITING", new Sign("warn", "clock")),
        Map.entry("CANCELLED", new Sign("err", "x")),
        Map.entry("ATTENDED", new Sign("info", "checks")),
        Map.entry("OPEN", new Sign("ok", "door")),
        Map.entry("CLOSED", new Sign("plain", "check")),
        Map.entry("SIGNED", new Sign("ok", "check")),
        Map.entry("DECLINED", new Sign("err", "x")),
        Map.entry("EXPIRED", new Sign("plain", "clock")),
        Map.entry("WITHDRAWN", new Sign("plain", "x")));

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

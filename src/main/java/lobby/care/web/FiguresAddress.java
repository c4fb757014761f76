package lobby.care.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lobby.care.analytics.AnalyticsChoice;
import lobby.care.analytics.Counted;
import lobby.care.analytics.CountedChoice;
import lobby.care.analytics.Period;
import lobby.care.analytics.Period.Preset;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;

/**
 * Which figures an address asks for. What makes no sense says nothing, but for days: who types those wants to know.
 *
 * @param period null where its days are wrong
 * @param refusal what is wrong with them; null where nothing is
 */
record FiguresAddress(Address address, Period period, Refusal refusal) implements Serializable {

    private static final List<String> NAMES = List.of("range", "from", "to", "location", "agent", "what", "slot",
        "hour", "page");

    static FiguresAddress of(String path, Map<String, String> parameters) {
        Address address = Address.of(path, parameters, NAMES);
        try {
            return new FiguresAddress(address, period(address), null);
        } catch (RefusedException no) {
            return new FiguresAddress(address, null, no.refusal());
        }
    }

    /** Refused where its days are wrong. */
    AnalyticsChoice choice() {
        if (refusal != null) {
            throw new RefusedException(refusal);
        }
        return new AnalyticsChoice(period, address.id("location"), address.id("agent"));
    }

    CountedChoice counted() {
        return new CountedChoice(choice(), what(), slot(),
            address.get("hour").matches("1?\\d|2[0-3]") ? Integer.valueOf(address.get("hour")) : null);
    }

    Counted what() {
        return Stream.of(Counted.values()).filter(one -> name(one).equals(address.get("what"))).findFirst()
            .orElse(Counted.FINISHED);
    }

    /** How an address names it. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private LocalDateTime slot() {
        try {
            return address.get("slot").matches("[12]\\d{3}-\\d\\d-\\d\\dT\\d\\d:00")
                ? LocalDateTime.parse(address.get("slot")) : null;
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    private static Period period(Address address) {
        if (address.has("from") || address.has("to")) {
            return Period.between(address.day("from"), address.day("to"));
        }
        return Period.of(Stream.of(Preset.values())
            .filter(preset -> preset != Preset.DAYS && name(preset).equals(address.get("range")))
            .findFirst()
            .orElse(Preset.DAYS_7));
    }
}

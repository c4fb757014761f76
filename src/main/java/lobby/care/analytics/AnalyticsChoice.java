package lobby.care.analytics;

import java.io.Serializable;
import java.util.UUID;

/**
 * What figures are wanted of.
 *
 * @param location only of this one; null for all whose figures the caller sees
 * @param agent only of what this one did; null for all
 */
public record AnalyticsChoice(Period period, UUID location, UUID agent) implements Serializable {
}

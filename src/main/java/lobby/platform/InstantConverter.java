package lobby.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Keeps moments in {@code timestamp with time zone} columns. On its own EclipseLink 4 writes an {@link Instant} as a
 * serialised object. A {@link Timestamp} is a moment too, and the driver writes it with its offset, so that the zone of
 * the server's JVM, and the hour its clocks go through twice, do not matter.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {

    @Override
    public Timestamp convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}

package lobby.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Keeps {@link UUID} attributes in {@code uuid} columns as they are. EclipseLink 4 would do so by itself, but its own
 * converter fails on reading a null; what it does on writing one, {@link PostgreSql} sets right.
 */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, UUID> {

    @Override
    public UUID convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(UUID stored) {
        return stored;
    }
}

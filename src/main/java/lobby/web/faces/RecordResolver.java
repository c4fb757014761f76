package lobby.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets pages read a record's component as {@code #{row.title}}, as EL 6 will of its own. */
public class RecordResolver extends ELResolver {

    private final Map<Class<?>, Map<String, RecordComponent>> known = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return component(base, property).map(component -> {
            context.setPropertyResolved(base, property);
            return read(base, component);
        }).orElse(null);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return component(base, property).map(component -> {
            context.setPropertyResolved(true);
            return component.getType();
        }).orElse(null);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (component(base, property).isPresent()) {
            throw new PropertyNotWritableException(property + " of a record");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean found = component(base, property).isPresent();
        if (found) {
            context.setPropertyResolved(true);
        }
        return found;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private Optional<RecordComponent> component(Object base, Object property) {
        return base instanceof Record && property != null
            ? Optional.ofNullable(known.computeIfAbsent(base.getClass(), RecordResolver::components)
                .get(property.toString()))
            : Optional.empty();
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
            .filter(component -> component.getAccessor().trySetAccessible())
            .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, component -> component));
    }

    private static Object read(Object base, RecordComponent component) {
        try {
            return component.getAccessor().invoke(base);
        } catch (ReflectiveOperationException unreadable) {
            throw new ELException(unreadable);
        }
    }
}

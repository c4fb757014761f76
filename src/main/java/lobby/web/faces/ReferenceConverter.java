package lobby.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import java.util.regex.Pattern;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** Public ids in addresses and fields. What is none can't be one of anything: the answer is that of an unknown one. */
@FacesConverter(forClass = UUID.class)
public class ReferenceConverter implements Converter<UUID> {

    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Override
    public UUID getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!FORM.matcher(value).matches()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        return UUID.fromString(value);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UUID value) {
        return value == null ? "" : value.toString();
    }
}

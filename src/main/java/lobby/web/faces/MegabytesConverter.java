package lobby.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import lobby.web.Megabytes;

/** Bytes that are shown, and typed, in megabytes: with a point or a comma. */
@FacesConverter("megabytes")
public class MegabytesConverter implements Converter<Long> {

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String value) {
        return Megabytes.bytes(value == null ? "" : value).orElseThrow(ConverterException::new);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long value) {
        return value == null ? "" : Megabytes.text(value, context.getViewRoot().getLocale());
    }
}

package lobby.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** Gives resources what was sent as a {@link Body}, up to a size that no honest call needs. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements MessageBodyReader<Body> {

    static final int LARGEST = 64 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class && !mediaType.isWildcardType() && !mediaType.isWildcardSubtype();
    }

    @Override
    public Body readFrom(Class<Body> type, Type genericType, Annotation[] annotations, MediaType mediaType,
                         MultivaluedMap<String, String> headers, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new RefusedException(Refusal.TOO_LARGE, LARGEST / 1024);
        }
        return Body.of(StrictJson.object(bytes));
    }
}

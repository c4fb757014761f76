package lobby.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import lobby.platform.Compression;

/**
 * Sends what is long compressed to whoever takes that: fifty messages on a phone. Files and streams are sent as they
 * are; what is short goes out in one piece anyway.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class CompressedAnswers implements WriterInterceptor {

    private static final int WORTH_IT = 2_048;

    @Context HttpHeaders asked;

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        if (!isText(answer)) {
            answer.proceed();
            return;
        }
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!Compression.takesGzip(asked.getHeaderString(HttpHeaders.ACCEPT_ENCODING))) {
            answer.proceed();
            return;
        }
        OutputStream plain = answer.getOutputStream();
        Weighed weighed = new Weighed(plain, answer.getHeaders());
        answer.setOutputStream(weighed);
        answer.proceed();
        weighed.finish();
        answer.setOutputStream(plain);
    }

    private static boolean isText(WriterInterceptorContext answer) {
        MediaType type = answer.getMediaType();
        return !(answer.getEntity() instanceof StreamingOutput) && type != null
            && ("text".equals(type.getType()) || type.getSubtype().matches(".*(json|yaml)"));
    }

    /** Decides how to send when it is known whether there is much; headers can be set until then. */
    private static final class Weighed extends OutputStream {

        private final OutputStream plain;
        private final MultivaluedMap<String, Object> headers;
        private final ByteArrayOutputStream first = new ByteArrayOutputStream(WORTH_IT);
        private GZIPOutputStream compressed;

        Weighed(OutputStream plain, MultivaluedMap<String, Object> headers) {
            this.plain = plain;
            this.headers = headers;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (compressed == null && first.size() + length > WORTH_IT) {
                headers.putSingle(HttpHeaders.CONTENT_ENCODING, Compression.GZIP);
                headers.remove(HttpHeaders.CONTENT_LENGTH);
                compressed = new GZIPOutputStream(plain);
                first.writeTo(compressed);
            }
            if (compressed == null) {
                first.write(bytes, from, length);
            } else {
                compressed.write(bytes, from, length);
            }
        }

        void finish() throws IOException {
            if (compressed == null) {
                first.writeTo(plain);
            } else {
                compressed.finish();
            }
        }
    }
}

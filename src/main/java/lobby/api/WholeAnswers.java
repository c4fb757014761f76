package lobby.api;

import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps answers together that are there at once, so that they go out in one piece and say how long they are. */
@Provider
public class WholeAnswers implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        if (!(answer.getEntity() instanceof StreamingOutput)) {
            answer.setOutputStream(new Kept(answer.getOutputStream()));
        }
        answer.proceed();
    }

    /** Is sent when it is complete, or too much to keep. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() {
            // whoever writes JSON flushes at its end
        }
    }
}

package lobby.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;

/** Sends what no client would: bytes as they are. Only the path comes to stand below that of the application. */
public final class RawSocket {

    private static final int SILENCE = 2_000;
    private static final int PATIENCE = 30_000;

    /**
     * @param server address of the application, with a slash at its end
     * @param text   what to send; its {@code \n} go over the line as they are
     * @return everything that came back until the server hung up, which it may before it has heard all, or said nothing
     *     for a while
     */
    public static String exchange(URI server, String text) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(SILENCE);
            send(socket, below(server, text));
            return everythingFrom(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, but only the first line that comes back; the rest is not waited for. */
    public static String firstLine(URI server, String text) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(below(server, text).getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)).readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String below(URI server, String text) {
        return text.replaceFirst("^([A-Z]+ )/", "$1" + server.getPath());
    }

    private static void send(Socket socket, String text) throws IOException {
        try {
            socket.getOutputStream().write(text.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (SocketException hungUp) {
            // what it said before can still be read
        }
    }

    private static String everythingFrom(InputStream answer) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            for (int next = answer.read(); next >= 0; next = answer.read()) {
                all.write(next);
            }
        } catch (SocketTimeoutException | SocketException over) {
            // that was all
        }
        return all.toString(ISO_8859_1);
    }

    private RawSocket() {
    }
}

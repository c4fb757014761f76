package lobby.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.OptionalInt;

/** A page that opened its line and does not read what comes. Its own machine keeps as little for it as it can. */
final class SlowReader implements AutoCloseable {

    private static final int LEAST = 4096;
    private static final int PATIENCE = 20_000;
    private static final int CLOSES = 8;
    private static final int LONG = 126;
    private static final int LONGER = 127;

    private final Socket socket;

    private SlowReader(Socket socket) {
        this.socket = socket;
    }

    /** @param base with a slash at its end */
    static SlowReader open(URI base, String cookies) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(LEAST);
        socket.setSoTimeout(PATIENCE);
        socket.connect(new InetSocketAddress(base.getHost(), base.getPort()));
        socket.getOutputStream().write("""
            GET %spush HTTP/1.1\r
            Host: %s\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            Origin: http://%s\r
            Cookie: %s\r
            \r
            """.formatted(base.getPath(), base.getAuthority(), base.getAuthority(), cookies).getBytes(ISO_8859_1));
        String head = head(socket.getInputStream());
        if (!head.contains(" 101 ")) {
            throw new IOException(head);
        }
        return new SlowReader(socket);
    }

    /** Reads at last what has come, up to the code that it was closed with; empty where it was simply hung up on. */
    OptionalInt closeCode() throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        try {
            while (true) {
                int kind = in.readUnsignedByte() & 0x0f;
                long length = in.readUnsignedByte();
                if (length == LONG) {
                    length = in.readUnsignedShort();
                } else if (length == LONGER) {
                    length = in.readLong();
                }
                if (kind == CLOSES) {
                    return OptionalInt.of(in.readUnsignedShort());
                }
                in.skipNBytes(length);
            }
        } catch (EOFException | java.net.SocketException hungUp) {
            return OptionalInt.empty();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        return head.toString();
    }
}

package lobby.attachment.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Speaks clamd's protocol on loopback or in a folder, and behaves as it is told. */
public final class FakeClamd implements AutoCloseable {

    /** What it does with a caller. */
    public interface Manner {

        void answer(DataInputStream in, OutputStream out) throws IOException;
    }

    private final ServerSocketChannel server;
    private final Manner manner;
    private volatile SocketChannel caller;

    private FakeClamd(ServerSocketChannel server, Manner manner) {
        this.server = server;
        this.manner = manner;
        Thread thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public static FakeClamd onLoopback(Manner manner) throws IOException {
        return onLoopback(0, manner);
    }

    /** @param port 0 for any that is free */
    public static FakeClamd onLoopback(int port, Manner manner) throws IOException {
        return new FakeClamd(ServerSocketChannel.open()
            .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)), manner);
    }

    static FakeClamd at(Path path, Manner manner) throws IOException {
        SocketAddress address = UnixDomainSocketAddress.of(path);
        return new FakeClamd(ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address), manner);
    }

    /** Reads it all and looks for the word that stands for a virus. */
    public static void scan(DataInputStream in, OutputStream out) throws IOException {
        StringBuilder content = new StringBuilder(new String(in.readNBytes(10), ISO_8859_1)).append('\n');
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), ISO_8859_1));
        }
        boolean infected = content.indexOf("EICAR-STANDARD-ANTIVIRUS-TEST-FILE") >= 0;
        boolean polite = content.indexOf("zINSTREAM\0\n") == 0;
        out.write((!polite ? "UNKNOWN COMMAND" : infected ? "stream: Eicar-Test-Signature FOUND" : "stream: OK")
            .getBytes(ISO_8859_1));
        out.write(0);
    }

    public String address() throws IOException {
        return "127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (caller != null) {
            caller.close();
        }
    }

    private void serve() {
        try {
            while (server.isOpen()) {
                caller = server.accept();
                try (SocketChannel open = caller) {
                    manner.answer(new DataInputStream(Channels.newInputStream(open)), Channels.newOutputStream(open));
                }
            }
        } catch (IOException closed) {
            return;
        }
    }
}

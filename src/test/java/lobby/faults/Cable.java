package lobby.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** What is between two programs: it may be slow, break, or carry nothing any more without a word to either of them. */
final class Cable implements AutoCloseable {

    private static final int AT_ONCE = 8192;

    private final ServerSocket end;
    private final int to;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Duration delay = Duration.ZERO;
    private volatile CountDownLatch silence = new CountDownLatch(0);

    private Cable(ServerSocket end, int to) {
        this.end = end;
        this.to = to;
    }

    /** @param to the port of this machine that it leads to */
    static Cable lay(int to) throws IOException {
        Cable cable = new Cable(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), to);
        start(cable::connect);
        return cable;
    }

    int port() {
        return end.getLocalPort();
    }

    /** Whatever is carried takes so much longer, each way. */
    void slow(Duration longer) {
        delay = longer;
    }

    /** Carries nothing any more; neither end is told. */
    void fallSilent() {
        silence = new CountDownLatch(1);
    }

    void carryOn() {
        silence.countDown();
    }

    /** All connections break, and both ends are told. */
    void snap() {
        open.forEach(Cable::close);
        open.clear();
    }

    @Override
    public void close() throws IOException {
        end.close();
        carryOn();
        snap();
    }

    private void connect() {
        while (!end.isClosed()) {
            try {
                connect(end.accept());
            } catch (IOException closed) {
                // there is nobody left to carry anything for
            }
        }
    }

    private void connect(Socket from) {
        try {
            Socket on = new Socket(InetAddress.getLoopbackAddress(), to);
            open.add(from);
            open.add(on);
            start(() -> carry(from, on));
            start(() -> carry(on, from));
        } catch (IOException refused) {
            close(from);
        }
    }

    private void carry(Socket from, Socket on) {
        byte[] part = new byte[AT_ONCE];
        try (from; on) {
            InputStream in = from.getInputStream();
            OutputStream out = on.getOutputStream();
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                Thread.sleep(delay.toMillis());
                silence.await();
                out.write(part, 0, read);
                out.flush();
            }
        } catch (IOException | InterruptedException broken) {
            // both ends are closed, which tells them
        } finally {
            open.remove(from);
            open.remove(on);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException broken) {
            // that was asked for
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }
}

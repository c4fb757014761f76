package lobby.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Ports of this machine. */
public final class Ports {

    /** One that nothing listens on at this moment. */
    public static int free() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    /** Returns once something listens there. */
    static void awaitListener(int port, Duration patience) {
        Awaitility.await("listener on port " + port).atMost(patience).until(() -> isTaken(port));
    }

    private static boolean isTaken(int port) {
        try (Socket reached = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return reached.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private Ports() {
    }
}

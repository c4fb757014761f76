package lobby.local;

import java.io.IOException;
import java.net.ServerSocket;

/** Ports of this machine. */
public final class Ports {

    /** One that nothing listens on at this moment. */
    public static int free() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private Ports() {
    }
}

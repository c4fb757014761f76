package lobby.bench.ground;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The barest line there is: whoever says a name listens under it. For benchmarks only. */
@ServerEndpoint("/listen/{name}")
public class GroundLine {

    private static final Map<String, Session> LISTENING = new ConcurrentHashMap<>();

    static void tell(String name, String frame) {
        Session session = LISTENING.get(name);
        if (session != null) {
            synchronized (session) {
                session.getAsyncRemote().sendText(frame);
            }
        }
    }

    @OnOpen
    public void open(Session session, @PathParam("name") String name) {
        LISTENING.put(name, session);
    }

    @OnClose
    public void close(@PathParam("name") String name) {
        LISTENING.remove(name);
    }
}

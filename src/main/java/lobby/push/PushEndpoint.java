package lobby.push;

import static jakarta.websocket.CloseReason.CloseCodes.CANNOT_ACCEPT;
import static jakarta.websocket.CloseReason.CloseCodes.TOO_BIG;
import static jakarta.websocket.CloseReason.CloseCodes.VIOLATED_POLICY;
import static java.util.logging.Level.FINE;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import lobby.security.Entrant;
import lobby.security.door.DoorCookies;
import lobby.security.door.Doors;

/**
 * One open page of one signed-in person. Pages listen and never speak here: the container does not carry the caller
 * into what a socket message calls (jakartaee/websocket#238), so nothing that a page sends is obeyed.
 */
@ServerEndpoint(value = "/push", configurator = PushEndpoint.Handshake.class)
public class PushEndpoint {

    private static final Logger LOGGER = Logger.getLogger(PushEndpoint.class.getName());
    private static final String DOOR = "lobby.door";
    private static final String PAGE = "lobby.page";
    private static final int LONGEST = 256;

    /** With a beat each 25 s, nobody stays for a minute whom the house's proxy would not let in again. */
    private static final Duration HEARD_ENOUGH = Duration.ofSeconds(20);
    private static final CloseReason TEXT_ONLY = new CloseReason(CANNOT_ACCEPT, "text only");
    private static final CloseReason TOO_LONG = new CloseReason(TOO_BIG, "pages only listen");
    private static final CloseReason SPOKEN = new CloseReason(VIOLATED_POLICY, "pages only listen");

    @Inject OpenPages pages;
    @Inject Deliveries deliveries;
    @Inject Doors doors;
    @Inject Clock clock;

    /** The door may close while a page comes in by it: whoever closes it after this finds the page. */
    @OnOpen
    public void open(Session session) throws IOException {
        Principal caller = session.getUserPrincipal();
        if (caller == null) {
            session.close(OpenPages.SIGN_IN_FIRST);
            return;
        }
        String door = (String) session.getUserProperties().getOrDefault(DOOR, "");
        session.setMaxIdleTimeout(0);
        // WildFly goes by this, Payara by what the methods say
        session.setMaxTextMessageBufferSize(LONGEST);
        session.setMaxBinaryMessageBufferSize(LONGEST);
        OpenPage page = new OpenPage(session, Long.parseLong(caller.getName()), door, clock.instant());
        session.getUserProperties().put(PAGE, page);
        pages.add(page);
        Optional<Entrant> entrant = doors.entrant(door, page.person());
        if (entrant.isEmpty()) {
            page.close(OpenPages.SIGN_IN_FIRST);
            return;
        }
        if (entrant.get().isVouchedFor()) {
            page.comesBack(clock.instant().plus(HEARD_ENOUGH));
        }
        deliveries.badges(Set.of(page.person())).forEach(badge -> page.send(badge.frame()));
    }

    @OnMessage(maxMessageSize = LONGEST)
    public void hear(String text, Session session) throws IOException {
        if ("ping".equals(text)) {
            hear(session);
        } else {
            session.close(text.length() > LONGEST ? TOO_LONG : SPOKEN);
        }
    }

    @OnMessage(maxMessageSize = LONGEST)
    public void hear(byte[] bytes, Session session) throws IOException {
        session.close(TEXT_ONLY);
    }

    @OnMessage
    public void hear(PongMessage pong, Session session) throws IOException {
        boolean isAnswer = session.getUserProperties().get(PAGE) instanceof OpenPage page
            && page.answer(pong.getApplicationData(), clock.instant());
        if (!isAnswer) {
            hear(session);
        }
    }

    @OnClose
    public void close(Session session) {
        if (session.getUserProperties().get(PAGE) instanceof OpenPage page) {
            pages.remove(page);
        }
    }

    /** A page that went away is not an error; it asks again when it comes back. */
    @OnError
    public void fail(Session session, Throwable cause) {
        LOGGER.log(FINE, "push failed", cause);
    }

    private void hear(Session session) throws IOException {
        if (session.getUserProperties().get(PAGE) instanceof OpenPage page && !page.hear(clock.instant())) {
            session.close(SPOKEN);
        }
    }

    /**
     * Notes by which door a page came in, so that it closes with that door. Who may not come in at all, and who comes
     * from a foreign page, was turned away before (by the door keeper).
     */
    public static class Handshake extends ServerEndpointConfig.Configurator {

        @Override
        public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
            config.getUserProperties().put(DOOR, DoorCookies.hashIn(request.getHeaders()));
        }
    }
}

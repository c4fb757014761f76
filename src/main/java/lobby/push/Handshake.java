package lobby.push;

import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import lobby.security.door.DoorCookies;

/**
 * Notes by which door a page came in, so that it closes with that door. Who may not come in at all, and who comes from
 * a foreign page, was turned away before (by the door keeper).
 */
public class Handshake extends ServerEndpointConfig.Configurator {

    static final String DOOR = "lobby.door";

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        config.getUserProperties().put(DOOR, DoorCookies.hashIn(request.getHeaders()));
    }
}

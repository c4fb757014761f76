package lobby.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import lobby.testing.Street.Pair;

/** Something that messages can be sent through: the product, or the bare ground that it stands on. */
public interface Target {

    String name();

    URI listen(String who);

    HttpRequest send(Pair pair, boolean byStaff, UUID clientId);

    /** Lobby as it is: sign-in, permissions, unread, push. */
    record Product(String address) implements Target {

        @Override
        public String name() {
            return "Lobby";
        }

        @Override
        public URI listen(String who) {
            return URI.create(address.replaceFirst("^http", "ws") + "/push");
        }

        @Override
        public HttpRequest send(Pair pair, boolean byStaff, UUID clientId) {
            return HttpRequest.newBuilder(URI.create(address + "/api/bookings/" + pair.booking()
                + "/conversation/messages"))
                .header("Cookie", "LOBBY_DOOR=" + (byStaff ? pair.staff() : pair.resident()))
                .header("X-Requested-With", "Lobby")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"clientId\":\"%s\",\"text\":\"Is there a place for one more?\"}"
                    .formatted(clientId)))
                .build();
        }
    }

    /** One insert, one push, nothing else. */
    record Ground(String address) implements Target {

        @Override
        public String name() {
            return "ground";
        }

        @Override
        public URI listen(String who) {
            return URI.create(address.replaceFirst("^http", "ws") + "/listen/" + who);
        }

        @Override
        public HttpRequest send(Pair pair, boolean byStaff, UUID clientId) {
            String to = byStaff ? pair.resident() : pair.staff();
            return HttpRequest.newBuilder(URI.create(address + "/send?to=" + to))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"clientId\":\"%s\",\"text\":\"Is there a place for one more?\"}"
                    .formatted(clientId)))
                .build();
        }
    }
}

package lobby.security.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** Whether what a browser says of where a request comes from is us. */
public final class Origin {

    /**
     * True for a request that names no origin: browsers leave it out only where it does not matter, and other systems
     * have none.
     */
    public static boolean isOurs(HttpServletRequest request, Optional<URI> baseUrl) {
        String origin = request.getHeader("Origin");
        return origin == null || origin.equalsIgnoreCase(baseUrl.map(Origin::of).orElseGet(() -> of(request)));
    }

    /** As {@link #isOurs}, but a request that names no origin is not ours: for what only our own pages ask. */
    public static boolean isNamedAndOurs(HttpServletRequest request, Optional<URI> baseUrl) {
        return request.getHeader("Origin") != null && isOurs(request, baseUrl);
    }

    /** The origin that pages at this address have. */
    public static String of(URI address) {
        return written(address.getScheme(), address.getHost(), address.getPort());
    }

    private static String of(HttpServletRequest request) {
        return written(request.getScheme(), request.getServerName(), request.getServerPort());
    }

    private static String written(String scheme, String host, int port) {
        boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }

    private Origin() {
    }
}

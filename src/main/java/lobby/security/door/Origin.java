package lobby.security.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** Whether what a browser says of where a request comes from is us. */
public final class Origin {

    /**
     * True for a request that names no origin: browsers leave it out only where it does not matter, and other systems
     * have none. A page that has none that can be told names it {@code null}, and is not ours.
     */
    public static boolean isOurs(HttpServletRequest request, Optional<URI> baseUrl) {
        return isOurs(request.getHeader("Origin"), request.getHeader("Host"), baseUrl);
    }

    /** As {@link #isOurs}, but a request that names no origin is not ours: for what only our own pages ask. */
    public static boolean isNamedAndOurs(HttpServletRequest request, Optional<URI> baseUrl) {
        return request.getHeader("Origin") != null && isOurs(request, baseUrl);
    }

    /** Without an address that was configured, it is the host that was asked, over whatever a proxy speaks to us. */
    public static boolean isOurs(String origin, String host, Optional<URI> baseUrl) {
        return origin == null || baseUrl.map(ours -> origin.equalsIgnoreCase(of(ours)))
            .orElseGet(() -> host != null && origin.replaceFirst("^https?://", "").equalsIgnoreCase(host));
    }

    /** Whether this is where people are meant to reach us. */
    public static boolean isOurHost(String host, URI baseUrl) {
        return host != null && host.equalsIgnoreCase(baseUrl.getAuthority());
    }

    private static String of(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private Origin() {
    }
}

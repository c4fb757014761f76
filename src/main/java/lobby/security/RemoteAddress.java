package lobby.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import lobby.platform.AddressRange;
import lobby.platform.Settings;

/**
 * Where a request comes from: the machine that connected, or, where that is a proxy of ours, the one which the proxy
 * names in {@code X-Forwarded-For}. What anybody else writes there is not believed.
 */
public final class RemoteAddress {

    private static final String HEADER = "X-Forwarded-For";

    public static String of(HttpServletRequest request, Settings settings) {
        List<String> named = Collections.list(request.getHeaders(HEADER)).stream()
            .flatMap(header -> Stream.of(header.split(",")))
            .map(String::strip)
            .toList();
        return of(request.getRemoteAddr(), named, settings.proxies());
    }

    /** Whether the machine that connected is a proxy of ours. */
    public static boolean isProxy(HttpServletRequest request, Settings settings) {
        return isOneOf(settings.proxies(), request.getRemoteAddr());
    }

    /** Each machine on the way has added the one before it at the end, so the way is gone back from there. */
    static String of(String connected, List<String> named, List<AddressRange> proxies) {
        String address = connected;
        for (int back = named.size() - 1; back >= 0 && isOneOf(proxies, address); back--) {
            if (AddressRange.of(named.get(back)).isEmpty()) {
                return address;
            }
            address = named.get(back);
        }
        return address;
    }

    private static boolean isOneOf(List<AddressRange> proxies, String address) {
        return proxies.stream().anyMatch(proxy -> proxy.has(address));
    }

    private RemoteAddress() {
    }
}

package lobby.web.fault;

import jakarta.faces.context.ExternalContext;
import java.net.URI;
import java.util.Optional;
import lobby.security.door.NextPath;

/** Where a post came from: the address of its page, if that is one of ours. */
record Came(ExternalContext external) {

    /** From the application's root, with its query; the page posted to where the browser does not say. */
    String from() {
        return referrer()
            .filter(address -> address.getHost() != null && address.getHost().equals(external.getRequestServerName()))
            .map(address -> address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()))
            .filter(path -> path.startsWith(external.getRequestContextPath() + "/"))
            .map(path -> NextPath.of(path.substring(external.getRequestContextPath().length())))
            .filter(path -> !path.equals(NextPath.START))
            .orElseGet(() -> external.getRequestServletPath().replaceFirst("\\.xhtml$", ""));
    }

    private Optional<URI> referrer() {
        String address = external.getRequestHeaderMap().get("Referer");
        return address == null || !address.matches("https?://[\\w.:\\[\\]-]+/[\\w.~!$&'()*+,;=:@/?%-]*")
            ? Optional.empty()
            : Optional.of(URI.create(address));
    }
}

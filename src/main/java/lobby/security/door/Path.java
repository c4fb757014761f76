package lobby.security.door;

import java.util.List;

/**
 * Where a request wants to go, as the container understood it, and what it takes to get there. Whatever is not named
 * here is closed to who is not signed in.
 */
record Path(String text) {

    /** Nothing here depends on who asks, so nobody looks who does. */
    private static final List<String> FOR_NOBODY = List.of("/assets/", "/jakarta.faces.resource/", "/api/health");
    private static final List<String> FOR_EVERYBODY = List.of("/sign-in", "/sign-in.xhtml", "/sign-in/house",
        "/sign-in/house/back", "/sign-out", "/activate", "/activate.xhtml", "/found", "/found.xhtml", "/api/session",
        "/api/openapi.yaml", "/api/signatures/verification", "/verify", "/verify.xhtml", "/favicon.ico");
    private static final List<String> FOR_MACHINES = List.of("/api", "/push");

    boolean isForNobody() {
        return FOR_NOBODY.stream().anyMatch(text::startsWith);
    }

    boolean isForEverybody() {
        return FOR_EVERYBODY.contains(text) || text.startsWith("/error/");
    }

    /** The socket of open pages: a browser opens it for whatever page asks, so the page has to be ours. */
    boolean isPush() {
        return text.equals("/push");
    }

    /** Where other systems bring in what they have. */
    boolean isImport() {
        return text.startsWith("/api/imports/") || text.startsWith("/api/bookings/by-reference/");
    }

    /** Whether a problem in JSON is the answer that is understood there. */
    boolean isForMachines() {
        return FOR_MACHINES.stream().anyMatch(start -> text.equals(start) || text.startsWith(start + "/"));
    }
}

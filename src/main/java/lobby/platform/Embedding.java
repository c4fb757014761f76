package lobby.platform;

/**
 * Standing in a frame of a portal: the address of a page says so, and so do those that it leads on to. Nothing is kept
 * anywhere, so the same browser can have Lobby in a portal and in a window of its own.
 */
public final class Embedding {

    private static final String ASKED = "embed=1";

    /** Whether what follows the question mark of an address says so. */
    public static boolean isAsked(String query) {
        return query != null && ("&" + query + "&").contains("&" + ASKED + "&");
    }

    /** The address, saying so, too. */
    public static String in(String address) {
        int hash = address.indexOf('#');
        String place = hash < 0 ? address : address.substring(0, hash);
        int question = place.indexOf('?');
        if (question >= 0 && isAsked(place.substring(question + 1))) {
            return address;
        }
        return place + (question < 0 ? "?" : "&") + ASKED + address.substring(place.length());
    }

    private Embedding() {
    }
}

package lobby.security.door;

/**
 * The secrets of a door just opened, for the browser to keep.
 *
 * @param door the token of the door
 * @param remembered the token that opens the next one; blank if the browser is not to be remembered, or already has it
 */
public record Opened(String door, String remembered) {

    public boolean isRemembered() {
        return !remembered.isEmpty();
    }
}

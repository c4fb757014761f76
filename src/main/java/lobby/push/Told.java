package lobby.push;

import java.util.Set;

/**
 * People were told something they did not ask for. Fired inside the transaction that wrote it down; their open pages
 * look again once it is certain.
 *
 * @param people their keys
 */
public record Told(Set<Long> people) {
}

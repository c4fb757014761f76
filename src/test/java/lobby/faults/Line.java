package lobby.faults;

import java.util.List;

/**
 * A message as the truth has it.
 *
 * @param files what came of opening each of its files: the SHA-256 of what was handed out, or why nothing was
 */
record Line(long number, String clientId, String author, String kind, String text, List<String> files) {

    Line(long number, String clientId, String author, String kind, String text) {
        this(number, clientId, author, kind, text, List.of());
    }
}

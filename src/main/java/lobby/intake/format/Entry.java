package lobby.intake.format;

import java.util.List;
import java.util.function.Supplier;

/**
 * One thing in a file, not read further yet, so that each can be refused by itself.
 *
 * @param line where it begins in the file, counted from 1
 * @param said what it says; asking refuses what cannot be read
 * @param cells the same as it stood there, to be handed back
 */
public record Entry<T>(int line, Supplier<T> said, List<String> cells) {
}

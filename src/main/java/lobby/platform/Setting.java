package lobby.platform;

import java.util.stream.Stream;

/**
 * One setting as it was read.
 *
 * @param value     what holds; empty where nothing was said and there is nothing to say otherwise
 * @param otherwise what holds where nothing is said
 * @param wanted    what it must be, as words that go on after "must be"
 */
record Setting(String name, String value, String otherwise, String wanted) {

    private static final String HIDDEN = "(not shown)";

    /** As {@code NAME=value}; a secret is not shown, but whether there is one is. */
    @Override
    public String toString() {
        return name + "=" + (value.isEmpty() ? "" : shown(name, value));
    }

    /** The text, unless the name says that it is a secret. */
    static String shown(String name, String text) {
        return Stream.of("PASSWORD", "SECRET", "TOKEN", "KEY").anyMatch(name::contains) ? HIDDEN : text;
    }
}

package lobby.platform;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** Keys and names as PostgreSQL writes an array, for statements that take many at once in one parameter. */
public final class SqlArray {

    /** @param values numbers or names of constants: nothing that would need quoting */
    public static String of(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(joining(",", "{", "}"));
    }

    private SqlArray() {
    }
}

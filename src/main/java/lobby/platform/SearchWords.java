package lobby.platform;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;

/** Words to look for, made into a query of the text index: each is a beginning, all of them have to occur. */
public final class SearchWords {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final int MOST = 8;

    /** Empty where there is nothing that the index knows, such as signs only. */
    public static String query(String words) {
        return NO_WORD.splitAsStream(words)
            .filter(word -> !word.isEmpty())
            .limit(MOST)
            .map(word -> "'" + word + "':*")
            .collect(joining(" & "));
    }

    private SearchWords() {
    }
}

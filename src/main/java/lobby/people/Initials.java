package lobby.people;

import java.util.Locale;

/** The one or two letters that stand for a name where there is no room for it. */
final class Initials {

    static String of(String name) {
        String[] words = name.strip().split("\\s+");
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    private Initials() {
    }
}

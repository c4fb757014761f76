package lobby.signature.pdf;

import static lobby.platform.Refusal.DRAWING_TOO_LARGE;
import static lobby.platform.Refusal.SIGNATURE_NEEDED;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lobby.platform.RefusedException;
import lobby.platform.Text;

/**
 * How somebody signs: with their name typed, or with lines drawn in a field of {@value #WIDTH} by {@value #HEIGHT}. A
 * drawing is points alone, and never a picture that somebody would have to open.
 *
 * @param name blank where it was drawn
 * @param strokes none where it was typed
 */
public record Handwriting(String name, List<List<Point>> strokes) {

    static final int WIDTH = 600;
    static final int HEIGHT = 200;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DRAWING = 60_000;
    private static final Pattern STROKE = Pattern.compile("\\d{1,3}+,\\d{1,3}+(?: \\d{1,3}+,\\d{1,3}+)*+");

    /** A place in the field, from its upper left corner. */
    record Point(int x, int y) {
    }

    /**
     * @throws RefusedException SIGNATURE_NEEDED if there is nothing to be seen, TOO_LONG, UNREADABLE_TEXT
     */
    public static Handwriting typed(String name) {
        String words = Text.readable(name).strip();
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new RefusedException(SIGNATURE_NEEDED);
        }
        Text.requireAtMost(LONGEST_NAME, words);
        return new Handwriting(words, List.of());
    }

    /**
     * @param strokes as pages send them: {@code x,y x,y;x,y x,y}
     * @throws RefusedException SIGNATURE_NEEDED if it is no drawing, or has no line in it; DRAWING_TOO_LARGE
     */
    public static Handwriting drawn(String strokes) {
        if (strokes.length() > LONGEST_DRAWING) {
            throw new RefusedException(DRAWING_TOO_LARGE);
        }
        List<List<Point>> lines = Stream.of(strokes.split(";")).filter(stroke -> STROKE.matcher(stroke).matches())
                .map(Handwriting::stroke).filter(stroke -> stroke.size() > 1).toList();
        if (lines.isEmpty()) {
            throw new RefusedException(SIGNATURE_NEEDED);
        }
        return new Handwriting("", lines);
    }

    boolean isDrawn() {
        return !strokes.isEmpty();
    }

    private static List<Point> stroke(String text) {
        return Stream.of(text.split(" ")).map(point -> point.split(","))
            .map(point -> new Point(Math.min(WIDTH, Integer.parseInt(point[0])),
                Math.min(HEIGHT, Integer.parseInt(point[1]))))
            .distinct().toList();
    }
}

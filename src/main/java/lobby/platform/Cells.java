package lobby.platform;

/** Cells of files that people open with a spreadsheet. */
public final class Cells {

    private static final String STARTERS = "=+-@\t\r\n\0";

    /** A text that stays a text: what a spreadsheet would take for a formula begins with an apostrophe (row BI-19). */
    public static String text(String text) {
        return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private Cells() {
    }
}

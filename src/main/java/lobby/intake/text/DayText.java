package lobby.intake.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as it is written at the beginning of a text, and what is written after it. */
record DayText(LocalDate day, String rest) {

    private static final String YEAR = "(?<year>\\d{4})";
    private static final String NUMBER = "(?<month>\\d{1,2})";
    private static final String NAME = "(?<month>[a-z]{3,9})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String NTH = DAY + "(?:er|st|nd|rd|th)?\\.?";
    private static final String WEEKDAY = "(?:[a-z]{2,9}\\.?,? )?";
    private static final String REST = "(?![0-9])(?<rest>.*)";

    private static final List<Pattern> FORMS = List.of(
        Pattern.compile(YEAR + "([-/.])" + NUMBER + "\\2" + DAY + REST),
        Pattern.compile(DAY + "([-/.])" + NUMBER + "\\2" + YEAR + REST),
        Pattern.compile(WEEKDAY + NTH + "[ -]" + NAME + ",?[ -]" + YEAR + REST),
        Pattern.compile(WEEKDAY + NAME + " " + NTH + ",? " + YEAR + REST));

    /** English and French, without accents; the one that is the beginning of another stands after it. */
    private static final List<List<String>> MONTHS = List.of(List.of("jan"), List.of("feb", "fev"), List.of("mar"),
        List.of("apr", "avr"), List.of("may", "mai"), List.of("june", "juin", "jun"), List.of("jul", "juil"),
        List.of("aug", "aou"), List.of("sep"), List.of("oct"), List.of("nov"), List.of("dec"));

    /**
     * @param text small letters without accents
     * @throws DateTimeException if it is none of the calendar
     */
    static Optional<DayText> of(String text) {
        return FORMS.stream().map(form -> form.matcher(text)).filter(Matcher::matches).findFirst().map(DayText::of);
    }

    private static DayText of(Matcher found) {
        return new DayText(LocalDate.of(Integer.parseInt(found.group("year")), month(found.group("month")),
            Integer.parseInt(found.group("day"))), found.group("rest"));
    }

    /** 0, which is none, where nothing is called so. */
    static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        for (int month = 1; month <= MONTHS.size(); month++) {
            if (MONTHS.get(month - 1).stream().anyMatch(written::startsWith)) {
                return month;
            }
        }
        return 0;
    }
}

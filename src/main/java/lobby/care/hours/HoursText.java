package lobby.care.hours;

import static lobby.platform.Refusal.HOURS_BACKWARDS;
import static lobby.platform.Refusal.HOURS_OVERLAP;
import static lobby.platform.Refusal.HOURS_UNREADABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lobby.platform.RefusedException;

/** The hours of a day as people write them: "08:00–12:00, 13:00–17:30", "8-12 and 13.00 to 17.30", "8h à 12h". */
final class HoursText {

    private static final String TIME = "(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2}))?\\s*(?:h|([ap])\\.?m\\.?)?";
    private static final Pattern RANGE = Pattern.compile(TIME + "\\s*(?:[-–—−]|to|until|à)\\s*" + TIME);
    private static final Pattern BETWEEN = Pattern.compile("[,;/&+\\n]|\\band\\b|\\bet\\b");
    private static final Set<String> NEVER = Set.of("-", "–", "—", "closed", "fermé", "ferme");
    private static final int WRONG = -1;

    /**
     * @param day what the day is called, for whoever has to look again
     * @return in their order; none for a day on which nobody is there
     * @throws RefusedException HOURS_UNREADABLE, HOURS_BACKWARDS or HOURS_OVERLAP
     */
    static List<Interval> read(String day, String typed) {
        String text = typed.replaceAll("\\h", " ").strip().toLowerCase(Locale.ROOT);
        if (NEVER.contains(text)) {
            return List.of();
        }
        List<Interval> read = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            if (!part.isBlank()) {
                Interval next = interval(day, part.strip());
                requireAfter(read, next, day);
                read.add(next);
            }
        }
        return List.copyOf(read);
    }

    private static Interval interval(String day, String part) {
        Matcher range = RANGE.matcher(part);
        int opens = range.matches() ? minute(range, 1) : WRONG;
        int closes = opens == WRONG ? WRONG : minute(range, 4);
        if (closes == WRONG) {
            throw new RefusedException(HOURS_UNREADABLE, day, part);
        }
        if (closes <= opens) {
            throw new RefusedException(HOURS_BACKWARDS, day, part);
        }
        return new Interval(opens, closes);
    }

    private static int minute(Matcher range, int group) {
        int hour = Integer.parseInt(range.group(group));
        int minute = range.group(group + 1) == null ? 0 : Integer.parseInt(range.group(group + 1));
        String half = range.group(group + 2);
        if (half != null && (hour < 1 || hour > 12) || minute > 59) {
            return WRONG;
        }
        int time = (half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0)) * 60 + minute;
        return time > Interval.DAY ? WRONG : time;
    }

    private static void requireAfter(List<Interval> before, Interval next, String day) {
        if (!before.isEmpty() && next.opens() < before.get(before.size() - 1).closes()) {
            throw new RefusedException(HOURS_OVERLAP, day, next.toString());
        }
    }

    private HoursText() {
    }
}

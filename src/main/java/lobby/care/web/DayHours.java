package lobby.care.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** The hours of one day of the week, as somebody types them. */
public class DayHours implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DayOfWeek day;
    private String hours;

    DayHours(DayOfWeek day, String hours) {
        this.day = day;
        this.hours = hours;
    }

    /** "Monday", or "Lundi". */
    public String name(Locale language) {
        String name = day.getDisplayName(TextStyle.FULL_STANDALONE, language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    public String getHours() {
        return hours == null ? "" : hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }
}

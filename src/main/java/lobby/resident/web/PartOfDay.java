package lobby.resident.web;

import java.time.ZonedDateTime;

/** What people call the time of day when they greet each other. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING;

    private static final int MORNING_BEGINS = 5;
    private static final int EVENING_BEGINS = 18;

    public static PartOfDay at(ZonedDateTime moment) {
        int hour = moment.getHour();
        if (hour < MORNING_BEGINS || hour >= EVENING_BEGINS) {
            return EVENING;
        }
        return hour < 12 ? MORNING : AFTERNOON;
    }
}

package lobby.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import lobby.platform.WallClock;
import lobby.platform.WallClock.Which;

/** A day and a time as somebody types them, by the clocks of a place. */
public class WallTime implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ZoneId zone;

    private LocalDate day;
    private LocalTime time;
    private Which which = Which.UNSAID;

    public WallTime(ZoneId zone) {
        this.zone = zone;
    }

    public static WallTime of(Instant moment, ZoneId zone) {
        WallTime typed = new WallTime(zone);
        LocalDateTime there = LocalDateTime.ofInstant(moment, zone);
        typed.day = there.toLocalDate();
        typed.time = there.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        typed.which = WallClock.which(moment, zone);
        return typed;
    }

    public Instant moment() {
        return WallClock.at(day.atTime(time), zone, which);
    }

    /** Whether clocks show it twice that day, so that one has to be chosen. */
    public boolean isTwice() {
        return day != null && time != null && WallClock.comesTwice(day.atTime(time), zone);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public Which getWhich() {
        return which;
    }

    public void setWhich(Which which) {
        this.which = which == null ? Which.UNSAID : which;
    }
}

package lobby.care.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.care.hours.CareHoursService;
import lobby.care.hours.CareHoursView;
import lobby.care.hours.Holiday;
import lobby.care.hours.HoursWords;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Words;
import lobby.web.Notices;
import lobby.web.Ui;

/** When the care team of a location is there; to look at for who may not change it. */
@Named
@ViewScoped
public class CareHoursPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CareHoursService service;
    @Inject Notices notices;
    @Inject Ui ui;

    private UUID of;
    private CareHoursView now;
    private Integer seen;
    private List<DayHours> days;
    private List<Holiday> holidays;
    private String away;
    private LocalDate first;
    private LocalDate last;
    private String name;

    /** What holds is read again each time, for whoever is overtaken to see; what they typed stays. */
    public void open() {
        if (of == null) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        now = service.open(of);
        if (seen == null) {
            seen = now.version();
            days = Stream.of(DayOfWeek.values()).map(day -> new DayHours(day, now.days().get(day.ordinal()))).toList();
            away = now.away();
            holidays = now.holidays();
        }
    }

    public String save() {
        service.keep(of, days.stream().map(DayHours::getHours).toList(), text(away), seen);
        notices.say("settings.saved");
        return here();
    }

    public void add() {
        changed(service.addHoliday(of, first, last, text(name), seen));
        first = null;
        last = null;
        name = null;
        notices.sayHere("settings.hours.added");
    }

    public void remove(UUID holiday) {
        changed(service.removeHoliday(of, holiday, seen));
        notices.sayHere("settings.hours.removed");
    }

    /** Hours that were typed and not saved yet stay, and can be: what has changed since is the caller's own doing. */
    private void changed(CareHoursView view) {
        now = view;
        seen = view.version();
        holidays = view.holidays();
    }

    private String here() {
        return "/settings/care-hours?faces-redirect=true&of=" + of;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    /** Whether somebody is there now, as residents read it. */
    public String getStanding() {
        return HoursWords.standing(now.now(), ZoneId.of(now.zone()), now.readAt(), Words.of(ui.getLocale()));
    }

    public CareHoursView getNow() {
        return now;
    }

    public List<DayHours> getDays() {
        return days;
    }

    /** As they were looked at: the one whose button is pressed goes, also where others are over meanwhile. */
    public List<Holiday> getHolidays() {
        return holidays;
    }

    public UUID getOf() {
        return of;
    }

    public void setOf(UUID of) {
        this.of = of;
    }

    public String getAway() {
        return away;
    }

    public void setAway(String away) {
        this.away = away;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

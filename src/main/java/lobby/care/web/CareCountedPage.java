package lobby.care.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import lobby.care.analytics.AnalyticsService;
import lobby.care.analytics.Counted;
import lobby.care.analytics.CountedChoice;
import lobby.care.analytics.CountedPage;
import lobby.web.Address;

/** What a number of the figures of care counts, one by one. */
@Named
@RequestScoped
public class CareCountedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AnalyticsService service;
    @Inject FiguresWords words;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private FiguresAddress asked;
    private CountedChoice choice;
    private CountedPage page;

    @PostConstruct
    void read() {
        asked = FiguresAddress.of("care-counted", parameters);
    }

    public void open() {
        choice = asked.counted();
        page = service.list(choice, (asked.address().page() - 1) * getSize());
    }

    public CountedPage getPage() {
        return page;
    }

    public Counted getWhat() {
        return choice.counted();
    }

    /** The piece of the time that is listed alone; blank where all of it is. */
    public String getSlot() {
        return choice.slot() == null ? "" : words.slot(choice.slot(), choice.figures().period().step());
    }

    /** The hour of the day that is listed alone; null where all are. */
    public Integer getHour() {
        return choice.hour();
    }

    public int getSize() {
        return AnalyticsService.PAGE;
    }

    public int getNumber() {
        return asked.address().page();
    }

    /** The address of a page of it, but for its number. */
    public String getPaged() {
        return asked.address().without("page").with("what", FiguresAddress.name(choice.counted())) + "&page=";
    }

    /** Back to the figures. */
    public String getBack() {
        return new Address("care-figures", asked.address().without("what slot hour page").said()).toString();
    }
}

package lobby.care.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import lobby.care.analytics.Analysis;
import lobby.care.analytics.AnalyticsService;
import lobby.care.analytics.Counted;
import lobby.care.analytics.Period.Preset;
import lobby.care.analytics.TallyLine;
import lobby.care.analytics.TallyLine.Table;
import lobby.conversation.ConversationView.Place;
import lobby.web.Address;

/** How care went over a time (row LC-31). All that is chosen stands in the address. */
@Named
@RequestScoped
public class CareFiguresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AnalyticsService service;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private FiguresAddress asked;
    private List<Place> places;
    private Analysis analysis;

    @PostConstruct
    void read() {
        asked = FiguresAddress.of("care-figures", parameters);
    }

    /** Counts, unless the days are wrong: then all that was chosen is still there to be put right. */
    public void open() {
        places = service.places();
        analysis = asked.refusal() == null ? service.analyse(asked.choice()) : null;
    }

    public List<Preset> getPresets() {
        return Stream.of(Preset.values()).filter(preset -> preset != Preset.DAYS).toList();
    }

    public boolean isChosen(Preset preset) {
        return asked.period() != null && asked.period().preset() == preset;
    }

    /** The same figures of another time. */
    public Address to(Preset preset) {
        return asked.address().without("from to").with("range", FiguresAddress.name(preset));
    }

    /** Where what a line counts is listed one by one. */
    public String list(String counted, TallyLine line) {
        Address address = chosen("care-counted").with("what", FiguresAddress.name(Counted.valueOf(counted)));
        return (switch (line.table()) {
            case ALL -> address;
            case SLOTS -> address.with("slot", line.slot());
            case HOURS -> address.with("hour", line.hour());
            case AGENTS -> address.with("agent", line.agent().id());
            case PLACES -> address.with("location", line.place().id());
        }).toString();
    }

    /** Where a table is to be had as a file. */
    public String file(String table) {
        return chosen("care-figures.csv").with("table", FiguresAddress.name(Table.valueOf(table))).toString();
    }

    public List<TallyLine> lines(String table) {
        return analysis.of(Table.valueOf(table));
    }

    /** All of it, as the line of a table that has only this one. */
    public TallyLine getAll() {
        return new TallyLine(Table.ALL, null, -1, null, null, analysis.all());
    }

    /** How many were begun, and how many were finished. */
    public FiguresChart getChats() {
        return chart(Table.SLOTS, List.of(line -> line.tally().begun(), line -> line.tally().finished()));
    }

    /** How long residents waited. */
    public FiguresChart getWaits() {
        return chart(Table.SLOTS, List.of(line -> line.tally().response().mean() == null ? 0
            : line.tally().response().mean().toSeconds()));
    }

    /** The longest of these. */
    public Duration getLongest() {
        return Duration.ofSeconds(getWaits().most());
    }

    /** When residents write. */
    public FiguresChart getDay() {
        return chart(Table.HOURS, List.of(line -> line.tally().begun()));
    }

    /** Whether somebody was chosen who did nothing in this time, and so is none of those to choose. */
    public boolean isStranger() {
        return asked.address().id("agent") != null
            && analysis.agents().stream().noneMatch(agent -> agent.id().equals(asked.address().id("agent")));
    }

    public Analysis getAnalysis() {
        return analysis;
    }

    public String getRefusal() {
        return asked.refusal() == null ? "" : asked.refusal().name();
    }

    public List<Place> getPlaces() {
        return places;
    }

    /** Whose clock it is: of the one location there is or was chosen; null where there are several. */
    public Place getPlace() {
        return places.stream()
            .filter(place -> places.size() == 1 || place.id().equals(asked.address().id("location")))
            .findFirst().orElse(null);
    }

    public Address getAddress() {
        return asked.address();
    }

    public boolean isAtTheDesk() {
        return service.isAtTheDesk();
    }

    private Address chosen(String path) {
        return new Address(path, asked.address().without("what slot hour page").said());
    }

    private FiguresChart chart(Table table, List<ToLongFunction<TallyLine>> values) {
        return FiguresChart.of(analysis.of(table), values);
    }
}

package lobby.care.analytics;

import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import lobby.care.analytics.Book.Wait;
import lobby.care.analytics.Period.Preset;
import lobby.care.analytics.TallyLine.Table;
import lobby.care.desk.CareFigures;
import lobby.care.desk.DeskService;
import lobby.platform.Refusal;
import org.junit.jupiter.api.Test;

/** Figures over a time that one can count on one's fingers, and who sees what of them. */
class AnalyticsByHandIT extends AnalyticsTest {

    @Inject DeskService desk;
    @Inject Clock clock;

    /** Of the demo data: 3 finished, 6 min 30 s, 41 min. */
    @Test
    void the_last_24_hours_are_those_of_the_desk_and_of_the_demo() throws Exception {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<Integer> waits = List.of(480, 420, 300, 360, 420, 360, 390);
        List<Integer> runs = List.of(60, 33, 30);
        for (int n = 0; n < waits.size(); n++) {
            Instant began = now.minus(Duration.ofHours(3 + n));
            boolean finished = n < runs.size();
            book.episode(chat(house.east()), began, List.of(new Wait(began, agents.get(0),
                began.plusSeconds(waits.get(n)))), finished ? agents.get(1) : null,
                finished ? began.plus(Duration.ofMinutes(runs.get(n))) : null);
        }
        Instant before = now.minus(Duration.ofDays(3));
        book.episode(chat(house.east()), before, List.of(new Wait(before, agents.get(0), before.plusSeconds(9))),
            agents.get(0), now.minus(Duration.ofHours(25)));

        Tally all = analysis(Period.of(Preset.HOURS_24), null, null).all();
        CareFigures figures = as(house.owner(), () -> desk.figures(null));

        assertThat(all.finished()).isEqualTo(3).isEqualTo(figures.finished());
        assertThat(all.response().mean()).isEqualTo(Duration.ofSeconds(390));
        assertThat(all.handling().mean()).isEqualTo(Duration.ofMinutes(41));
        assertThat(all.response()).isEqualTo(figures.response());
        assertThat(all.handling()).isEqualTo(figures.handling());
        assertThat(all.begun()).isEqualTo(7);
        assertThat(all.unanswered()).isZero();
    }

    @Test
    void a_chat_that_was_reopened_ten_times_counts_eleven_times() throws Exception {
        UUID chat = chat(house.east());
        List<Instant> days = new ArrayList<>();
        for (int n = 0; n < 11; n++) {
            Instant began = Instant.parse("2025-10-20T14:00:00Z").plus(Duration.ofDays(n));
            days.add(began);
            book.episode(chat, began, List.of(new Wait(began, agents.get(0), began.plusSeconds(60))), agents.get(0),
                began.plusSeconds(600));
        }
        Analysis analysis = analysis(days("2025-10-20", "2025-10-30"), house.east(), null);

        assertThat(analysis.all().begun()).isEqualTo(11);
        assertThat(analysis.all().finished()).isEqualTo(11);
        assertThat(analysis.of(Table.SLOTS)).hasSameSizeAs(days).allMatch(line -> line.tally().finished() == 1);
        assertThat(list(house.owner(), days("2025-10-20", "2025-10-30"), Counted.FINISHED).rows()).hasSize(11)
            .allMatch(row -> row.conversation().equals(chat))
            .allMatch(row -> row.took().equals(Duration.ofMinutes(10)));
    }

    /** The clock goes back in Toronto on 2 November: that day ends at 5 in the morning of the next, by Greenwich. */
    @Test
    void a_day_ends_at_midnight_by_the_clock_of_the_place() throws Exception {
        for (String moment : List.of("2025-11-02T03:59:59Z", "2025-11-02T04:00:00Z", "2025-11-03T04:59:59Z",
            "2025-11-03T05:00:00Z")) {
            book.episode(chat(house.east()), Instant.parse(moment), List.of(), null, null);
            book.episode(chat(house.west()), Instant.parse(moment), List.of(), null, null);
        }
        assertThat(analysis(days("2025-11-02", "2025-11-02"), house.east(), null).all().begun()).isEqualTo(2);
        assertThat(analysis(days("2025-11-02", "2025-11-02"), house.west(), null).all().begun()).isEqualTo(2);
        assertThat(analysis(days("2025-11-02", "2025-11-03"), house.east(), null).of(Table.SLOTS))
            .extracting(line -> line.tally().begun()).containsExactly(2L, 1L);
        assertThat(analysis(days("2025-11-02", "2025-11-03"), house.west(), null).of(Table.SLOTS))
            .extracting(line -> line.tally().begun()).containsExactly(2L, 2L);
    }

    @Test
    void every_number_leads_to_as_many_as_it_says() throws Exception {
        Period period = days("2025-10-20", "2025-11-08");
        book.random(new Random(5), chat(house.east()), Instant.parse("2025-10-18T00:00:00Z"), 15, agents);
        for (TallyLine line : analysis(period, null, null).lines()) {
            for (Counted counted : Counted.values()) {
                AnalyticsChoice choice = new AnalyticsChoice(period, line.place() == null ? null : line.place().id(),
                    line.agent() == null ? null : line.agent().id());
                CountedChoice asked = new CountedChoice(choice, counted, line.slot(),
                    line.table() == Table.HOURS ? line.hour() : null);

                CountedPage page = as(house.owner(), () -> service.list(asked, 0));

                assertThat(page.total()).as("%s of %s", counted, line).isEqualTo(line.tally().of(counted));
                assertThat(page.rows()).hasSize((int) Math.min(page.total(), AnalyticsService.PAGE));
            }
        }
    }

    @Test
    void who_only_counts_does_not_learn_who_wrote() throws Exception {
        Instant began = Instant.parse("2025-10-20T14:00:00Z");
        book.episode(chat(house.east()), began, List.of(), agents.get(0), began.plusSeconds(60));
        book.episode(chat(house.west()), began, List.of(), agents.get(0), began.plusSeconds(60));
        String counter = counter(house.east());
        Period period = days("2025-10-20", "2025-10-20");

        assertThat(list(counter, period, Counted.FINISHED).rows()).hasSize(1)
            .allMatch(row -> row.conversation() == null && row.customer() == null && row.agent() != null);
        assertThat(list(house.owner(), period, Counted.FINISHED).rows()).hasSize(2)
            .allMatch(row -> row.conversation() != null && row.customer() != null);
    }

    @Test
    void figures_are_a_right_of_their_own_at_each_location() throws Exception {
        AnalyticsChoice all = choice(Period.of(Preset.DAYS_7), null, null);
        String counter = counter(house.east());

        assertThat(as(counter, () -> service.places())).extracting(place -> place.id())
            .containsExactly(house.east());
        assertThat(as(counter, () -> service.analyse(all)).of(Table.PLACES)).hasSize(1);
        as(counter, () -> assertRefused(Refusal.UNKNOWN,
            () -> service.analyse(choice(Period.of(Preset.DAYS_7), house.west(), null))));
        for (String other : List.of(agents.get(0), houses.resident(house, house.east()))) {
            as(other, () -> {
                assertThat(service.isOpen(null)).isFalse();
                assertRefused(Refusal.UNKNOWN, () -> service.places());
                assertRefused(Refusal.UNKNOWN, () -> service.analyse(all));
                assertRefused(Refusal.UNKNOWN, () -> service.export(all, Table.SLOTS));
                assertRefused(Refusal.UNKNOWN,
                    () -> service.list(new CountedChoice(all, Counted.BEGUN, null, null), 0));
            });
        }
    }

    private CountedPage list(String who, Period period, Counted counted) throws Exception {
        return as(who, () -> service.list(new CountedChoice(choice(period, null, null), counted, null, null), 0));
    }
}

package lobby.care.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import lobby.care.analytics.Book.Wait;
import lobby.testing.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables of the page as files, and the page itself as nobody types it. */
class FiguresFileIT extends AnalyticsTest {

    private static final String DAYS = "from=2025-10-20&to=2025-10-21";

    @BeforeEach
    void one_chat_that_was_finished_by_somebody_with_a_name_that_counts() {
        sql().update("update person set name = '=1+1' where login = ?", agents.get(0));
        Instant began = Instant.parse("2025-10-20T13:10:00Z");
        book.episode(chat(house.east()), began, List.of(new Wait(began, agents.get(0), began.plusSeconds(390))),
            agents.get(0), began.plusSeconds(90_060));
    }

    @Test
    void a_file_has_the_numbers_of_its_table() {
        Answer file = get("table=slots&location=" + house.east()).require(200);

        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("care-slots-2025-10-20-2025-10-21.csv");
        assertThat(file.body().substring(1).lines()).containsExactly(
            "Time,Begun,Without answer,Finished,Answers,Average response,\"Response, middle\",\"Response, 90 %\","
                + "Average handling,\"Handling, middle\",\"Handling, 90 %\"",
            "Mon 20 Oct 2025,1,0,0,1,0:06:30,0:06:30,0:06:30,,,",
            "Tue 21 Oct 2025,0,0,1,0,,,,25:01:00,25:01:00,25:01:00");
    }

    @Test
    void what_a_spreadsheet_would_count_stays_a_name() {
        assertThat(get("table=agents").require(200).body()).contains("\n'=1+1,1,0,1,1,");
    }

    @Test
    void each_table_is_to_be_had_and_that_it_was_is_written_down() {
        assertThat(get("table=hours").body().lines()).hasSize(25)
            .anyMatch(line -> line.startsWith("09:00 – 10:00,1,"));
        assertThat(get("table=places").body().lines()).hasSize(3);
        assertThat(get("table=nonsense").body().lines()).hasSize(3);
        assertThat(sql().number("""
            select count(*) from audit_entry e join person p on p.id = e.person_id
            where e.action = 'EXPORTED' and e.subject = 'care figures' and p.login = ?
            """, house.owner())).isEqualTo(3);
    }

    @Test
    void days_that_are_wrong_are_told_on_the_page_and_refuse_the_file() {
        String wrong = "from=2025-10-21&to=2025-10-20";

        assertThat(comingIn(house.owner()).get("/care-figures?" + wrong).require(200).body())
            .contains("The last day has to come after the first.", "2025-10-21")
            .doesNotContain("data-part=\"analysis\"");
        assertThat(comingIn(house.owner()).get("/care-figures.csv?" + wrong).status()).isEqualTo(400);
    }

    @Test
    void a_name_is_a_text_wherever_it_stands() {
        sql().update("update person set name = '<b>#{7*7}</b>' where login = ?", agents.get(0));

        String page = comingIn(house.owner()).get("/care-figures?" + DAYS).require(200).body();

        assertThat(page).contains("&lt;b&gt;#{7*7}&lt;/b&gt;").doesNotContain("<b>#{7*7}", "NaN");
    }

    @Test
    void an_empty_time_says_so_and_has_no_number_that_is_none() {
        String page = comingIn(house.owner()).get("/care-figures?from=2020-01-01&to=2020-01-02").require(200).body();

        assertThat(page).contains("No chats in this time").doesNotContain("NaN", "null");
    }

    private Answer get(String rest) {
        return comingIn(house.owner()).get("/care-figures.csv?" + DAYS + "&" + rest);
    }
}

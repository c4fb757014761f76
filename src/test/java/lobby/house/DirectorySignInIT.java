package lobby.house;

import static org.assertj.core.api.Assertions.assertThat;

import lobby.testing.Answer;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.Test;

/** Coming in by the house's directory of accounts. */
class DirectorySignInIT extends HouseTest {

    @Test
    void who_is_in_the_directory_comes_in_and_may_what_their_group_may() throws Exception {
        house.directory.add("ines", "Ines Duarte", "Front Desk");

        ApiClient ines = house.browser();
        Browsing.signIn(ines, "ines", HouseDirectory.PASSWORD).require(204);

        assertThat(ines.get("/api/me").require(200).json().getJsonObject("person").getString("name"))
            .isEqualTo("Ines Duarte");
        assertThat(house.groupOf("ines@house.example")).isEqualTo("Front desk");
        assertThat(ines.get("/conversations").status()).isEqualTo(200);
    }

    @Test
    void they_may_write_whatever_the_directory_knows_them_by() throws Exception {
        house.directory.add("jan", "Jan Wit", "front desk");

        Browsing.signIn(house.browser(), "JAN@house.example", HouseDirectory.PASSWORD).require(204);
        Browsing.signIn(house.browser(), " jan ", HouseDirectory.PASSWORD).require(204);

        assertThat(house.text("select count(*) from person where email = 'jan@house.example'")).isEqualTo("1");
    }

    @Test
    void a_wrong_password_no_password_and_an_unknown_name_are_the_same_to_whoever_tries() throws Exception {
        house.directory.add("kim", "Kim Berg", "front desk");

        for (String[] tried : new String[][] {{"kim", "wrong"}, {"kim", ""}, {"kim", " "}, {"nobody at all", "x"},
            {"*", HouseDirectory.PASSWORD}, {"kim)(uid=*", HouseDirectory.PASSWORD}}) {
            Answer answer = Browsing.signIn(house.browser(), tried[0], tried[1]);
            assertThat(answer.status()).as(tried[0]).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("WRONG_SIGN_IN");
        }
    }

    @Test
    void who_belongs_to_no_group_with_permissions_is_told_so_and_gets_no_account() throws Exception {
        house.directory.add("lea", "Lea Sand", "gardeners");

        assertThat(Browsing.signIn(house.browser(), "lea", HouseDirectory.PASSWORD).require(403).code())
            .isEqualTo("NOT_ADMITTED");

        assertThat(house.text("select count(*) from person where email = 'lea@house.example'")).isEqualTo("0");
    }

    @Test
    void the_first_of_the_links_that_fit_decides() throws Exception {
        house.directory.add("max", "Max Held", "events", "front desk");

        Browsing.signIn(house.browser(), "max", HouseDirectory.PASSWORD).require(204);

        assertThat(house.groupOf("max@house.example")).isEqualTo("Front desk");
    }

    @Test
    void a_link_holds_at_once_for_whoever_is_in() throws Exception {
        house.directory.add("pia", "Pia Lund", "cleaners", "front desk");
        Browsing.signIn(house.browser(), "pia", HouseDirectory.PASSWORD).require(204);
        house.directory.add("quin", "Quin Rey", "leasing people", "front desk");
        house.directory.move("quin", "leasing people");
        assertThat(Browsing.signIn(house.browser(), "quin", HouseDirectory.PASSWORD).code()).isEqualTo("NOT_ADMITTED");

        house.link("leasing people", "Leasing");

        Browsing.signIn(house.browser(), "quin", HouseDirectory.PASSWORD).require(204);
        assertThat(house.groupOf("quin@house.example")).isEqualTo("Leasing");
    }

    @Test
    void who_has_an_account_here_keeps_it_and_both_passwords_do() throws Exception {
        house.directory.add("rosa", "Rosa Vale", "front desk");
        house.text("update person set email = 'rosa@house.example' where login = 'luc' returning login");

        Browsing.signIn(house.browser(), "rosa", HouseDirectory.PASSWORD).require(204);

        assertThat(house.text("select count(*) from person where email = 'rosa@house.example'")).isEqualTo("1");
        Browsing.signIn(house.browser(), "luc", "lobby-demo").require(204);
    }

    @Test
    void a_directory_that_does_not_answer_shuts_nobody_out() throws Exception {
        house.directory.add("sven", "Sven Dahl", "front desk");
        ApiClient sven = house.browser();
        Browsing.signIn(sven, "sven", HouseDirectory.PASSWORD).require(204);

        house.directory.fallSilent();
        try {
            assertThat(Browsing.signIn(house.browser(), "sven", HouseDirectory.PASSWORD).require(503).code())
                .isEqualTo("HOUSE_SILENT");
            Browsing.signIn(house.browser(), "nadia", "lobby-demo").require(204);
            assertThat(sven.get("/api/me").status()).isEqualTo(200);
        } finally {
            house.directory.answerAgain();
        }
        assertThat(house.text("select count(*) from house_account where gone_at is not null and subject = ?",
            "id-of-sven")).isEqualTo("0");
    }
}

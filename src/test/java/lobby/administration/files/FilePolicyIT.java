package lobby.administration.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.attachment.policy.FileUse.BOOKING;
import static lobby.attachment.policy.FileUse.CARE;
import static lobby.platform.Refusal.CHANGED_BY;
import static lobby.platform.Refusal.ENDING_UNKNOWN;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.NO_FILES_ALLOWED;
import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.SETTINGS;
import static lobby.security.Level.MANAGE;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lobby.attachment.policy.FileUse;
import lobby.attachment.policy.PolicyDraft;
import lobby.attachment.policy.PolicyDraft.Wish;
import lobby.attachment.type.FileClass;
import lobby.security.Area;
import lobby.testing.ApiClient;
import lobby.testing.ContainerTest;
import lobby.testing.inside.OwnHouse;
import lobby.testing.inside.OwnHouse.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a network allows is what its people can send, from the next file on (rows X-01 and SB-18, RC-17). */
class FilePolicyIT extends ContainerTest {

    private static final byte[] WORDS = "Quiet after ten.".getBytes(UTF_8);
    private static final PolicyDraft WORDS_ONLY = draft(FileClass.DOCUMENT, WORDS.length, "txt");
    private static final PolicyDraft PICTURES_ONLY = draft(FileClass.IMAGE, 1024, "png");

    @Inject FilePolicyService service;
    @Inject OwnHouse houses;

    private House house;
    private String resident;

    @BeforeEach
    void a_house_with_somebody_in_it() {
        house = houses.build();
        resident = houses.resident(house, house.east());
    }

    @Test
    void what_is_saved_holds_for_the_next_file_and_is_what_people_read() throws Exception {
        ApiClient browser = comingIn(resident);
        browser.bring("rules.txt", WORDS).require(201);

        change(BOOKING, PICTURES_ONLY);

        assertThat(browser.bring("rules.txt", WORDS).code()).isEqualTo("FILE_NOT_ALLOWED");
        assertThat(browser.get("/api/attachments/policy").body()).isEqualTo(
            "{\"image\":{\"extensions\":[\"png\"],\"most\":1024},\"files\":1,\"most\":1024}");
        assertThat(browser.get("/api/attachments/policy?use=CARE").body()).isEqualTo(CARE.policy().json());
        assertThat(as(house.owner(), () -> service.open(BOOKING).policy())).isEqualTo(PICTURES_ONLY
            .policy(BOOKING.policy()));
    }

    @Test
    void a_byte_more_than_was_saved_is_too_much() throws Exception {
        change(BOOKING, WORDS_ONLY);

        comingIn(resident).bring("rules.txt", WORDS).require(201);
        assertThat(comingIn(resident).bring("rules.txt", "Quiet after ten!!".getBytes(UTF_8)).code())
            .isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    void other_networks_go_on_as_before() throws Exception {
        change(BOOKING, PICTURES_ONLY);

        comingIn(RUTH.login()).bring("rules.txt", WORDS).require(201);
    }

    @Test
    void a_network_goes_back_to_what_lobby_says() throws Exception {
        change(BOOKING, PICTURES_ONLY);

        as(house.owner(), () -> service.backToTheUsual(BOOKING, version(BOOKING)));

        comingIn(resident).bring("rules.txt", WORDS).require(201);
        assertThat(as(house.owner(), () -> service.open(BOOKING)))
            .matches(now -> now.usual() && now.policy().equals(BOOKING.policy()) && now.changedBy() != null);
    }

    @Test
    void who_saves_what_somebody_else_changed_is_told_who_that_was() throws Exception {
        int seen = version(CARE);
        change(CARE, PICTURES_ONLY);

        assertRefused(CHANGED_BY, () -> as(house.owner(), () -> service.change(CARE, seen, WORDS_ONLY)));
        assertRefused(CHANGED_BY, () -> as(house.owner(), () -> service.backToTheUsual(CARE, seen)));
        assertThat(holds(CARE)).isEqualTo(".png");
    }

    /** Nothing is as it was, although it looks so. */
    @Test
    void who_slept_through_a_change_and_its_taking_back_is_told_too() throws Exception {
        change(CARE, PICTURES_ONLY);
        int seen = version(CARE);
        as(house.owner(), () -> service.backToTheUsual(CARE, seen));
        change(CARE, WORDS_ONLY);

        assertRefused(CHANGED_BY, () -> as(house.owner(), () -> service.change(CARE, seen, PICTURES_ONLY)));
        assertRefused(CHANGED_BY, () -> as(house.owner(), () -> service.change(CARE, 0, PICTURES_ONLY)));
        assertThat(holds(CARE)).isEqualTo(".txt");
    }

    @Test
    void only_who_manages_settings_everywhere_changes_it() throws Exception {
        String manager = staff(SETTINGS);

        assertThat(as(manager, () -> service.open(CARE)))
            .matches(seen -> !seen.changeable() && seen.owner().id().equals(houses.id(house.owner())));
        for (String somebody : List.of(manager, staff(CONVERSATIONS))) {
            assertRefused(NOT_PERMITTED, () -> as(somebody, () -> service.change(CARE, 0, PICTURES_ONLY)));
            assertRefused(NOT_PERMITTED, () -> as(somebody, () -> service.backToTheUsual(CARE, 0)));
        }
        assertThat(holds(CARE)).isEqualTo(CARE.policy().accept());
    }

    @Test
    void who_sees_no_settings_does_not_see_it() throws Exception {
        String somebody = staff(CONVERSATIONS);

        assertRefused(NOT_PERMITTED, () -> as(somebody, () -> service.open(CARE)));
    }

    @Test
    void what_was_changed_is_written_down_as_it_was_and_as_it_is() throws Exception {
        change(CARE, PICTURES_ONLY);

        assertThat(sql().column("""
            select e.details from audit_entry e join person p on p.id = e.person_id
            where e.action = 'ALLOWED_FILES_CHANGED' and e.subject = ? and p.login = ?
            """, house.network().toString(), house.owner())).singleElement().asString()
            .contains("\"conversations\":\"CARE\"", "\\\"odt\\\"", "\\\"png\\\"],\\\"most\\\":1024");
    }

    @Test
    void what_is_refused_leaves_no_trace() throws Exception {
        assertRefused(NO_FILES_ALLOWED, () -> change(CARE, draft(FileClass.IMAGE, 1)));
        assertRefused(ENDING_UNKNOWN, () -> change(CARE, draft(FileClass.OTHER, 1, "exe")));

        assertThat(sql().number("select count(*) from attachment_policy p join network n on n.id = p.network_id "
            + "where n.reference = ?", house.network())).isZero();
        assertThat(sql().number("select count(*) from audit_entry where action = 'ALLOWED_FILES_CHANGED' "
            + "and subject = ?", house.network().toString())).isZero();
    }

    @Test
    void what_a_later_version_wrote_is_still_there_after_a_change() throws Exception {
        sql().update("""
            insert into attachment_policy (network_id, sent_in, version, policy, changed_at, changed_by_id)
            select n.id, 'CARE', 7, ?, now(), n.owner_id from network n where n.reference = ?
            """, """
            {"other":{"extensions":["dwg"],"most":5},"scene":{"extensions":["glb"],"most":1},"files":1,"most":5}""",
            house.network());

        change(CARE, draft(FileClass.OTHER, 5, "dwg", "zip"));

        assertThat(sql().text("""
            select p.policy from attachment_policy p join network n on n.id = p.network_id where n.reference = ?
            """, house.network())).contains("\"dwg\",\"zip\"", "\"scene\":{\"extensions\":[\"glb\"],\"most\":1}");
    }

    private void change(FileUse use, PolicyDraft draft) throws Exception {
        as(house.owner(), () -> service.change(use, service.open(use).version(), draft));
    }

    private int version(FileUse use) throws Exception {
        return as(house.owner(), () -> service.open(use).version());
    }

    private String holds(FileUse use) throws Exception {
        return as(house.owner(), () -> service.open(use).policy().accept());
    }

    private String staff(Area managed) {
        return houses.staff(house, house.east(), houses.group(house, "Of " + managed, Map.of(managed, MANAGE)));
    }

    private static PolicyDraft draft(FileClass fileClass, long most, String... endings) {
        return new PolicyDraft(Map.of(fileClass, new Wish(List.of(endings), most)), 1, most);
    }
}

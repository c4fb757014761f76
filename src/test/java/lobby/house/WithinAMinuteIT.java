package lobby.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.unboundid.ldap.sdk.LDAPException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/** What the house decides about people who are in holds within a minute, without them doing anything. */
class WithinAMinuteIT extends HouseTest {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final String EVENTS = "cn=events,ou=groups,dc=house,dc=example";

    @Test
    void who_is_gone_is_out_with_all_they_had_open_and_who_has_moved_may_other_things() throws Exception {
        ApiClient nils = byDirectory("nils", "front desk");
        byDirectory("orla", "front desk");
        byDirectory("olaf", "front desk");
        byDirectory("otto", "front desk");
        house.text("update person set deactivated_at = now() where email = 'otto@house.example' returning login");
        ApiClient xena = byProvider("x-1", "xena@house.example", "front desk");
        ApiClient yuri = byProvider("x-2", "yuri@house.example", "front desk");
        ApiClient hal = Browsing.vouched(house.browser(), "p-7", "hal@house.example", "front desk");
        hal.get("/api/me").require(200);
        try (OpenLine ofNils = nils.listen(); OpenLine ofXena = xena.listen(); OpenLine ofHal = hal.listen()) {
            ofHal.next("badge");

            house.directory.remove("nils");
            house.directory.remove("otto");
            house.directory.move("orla", "events");
            house.directory.move("olaf", "gardeners");
            house.provider.ends("x-1");
            house.provider.signsIn("x-2", "yuri@house.example", true, EVENTS);

            awaitUntil(() -> nils.get("/api/me").status() == 401 && xena.get("/api/me").status() == 401);
            assertThat(ofNils.closeCode()).isEqualTo(1008);
            assertThat(ofXena.closeCode()).isEqualTo(1008);
            awaitUntil(() -> house.groupOf("orla@house.example").equals("Events desk")
                && house.groupOf("olaf@house.example").isEmpty()
                && house.groupOf("yuri@house.example").equals("Events desk"));
            yuri.get("/api/me").require(200);
            awaitUntil(() -> !ofHal.isOpen());
            assertThat(ofHal.closeCode()).isEqualTo(1012);
        }
        comesBack(hal, nils);
    }

    /** A page by the proxy's word comes back with it; somebody by the directory when it knows them again. */
    private static void comesBack(ApiClient hal, ApiClient nils) throws LDAPException {
        try (OpenLine again = hal.listen()) {
            again.next("badge");
        }
        Browsing.signIn(nils, "nils", HouseDirectory.PASSWORD).require(401);
        house.directory.add("nils", "Nils", "front desk");
        Browsing.signIn(nils, "nils", HouseDirectory.PASSWORD).require(204);
        assertStaysShutOut("otto");
    }

    /** Whom somebody here has shut out, the house does not let in again by forgetting them for a while. */
    private static void assertStaysShutOut(String login) throws LDAPException {
        awaitUntil(() -> house.text("select gone_at from house_account where subject = ?", "id-of-" + login) != null);
        house.directory.add(login, "Somebody " + login, "front desk");
        assertThat(Browsing.signIn(house.browser(), login, HouseDirectory.PASSWORD).require(403).code())
            .isEqualTo("NOT_ADMITTED");
    }

    private static ApiClient byDirectory(String login, String group) throws LDAPException {
        house.directory.add(login, "Somebody " + login, group);
        ApiClient browser = house.browser();
        Browsing.signIn(browser, login, HouseDirectory.PASSWORD).require(204);
        return browser;
    }

    private static ApiClient byProvider(String subject, String email, String group) {
        house.provider.signsIn(subject, email, true, group);
        ApiClient browser = house.browser();
        Browsing.comesBack(browser, "/").require(302);
        browser.get("/api/me").require(200);
        return browser;
    }

    private static void awaitUntil(BooleanSupplier thing) {
        await().atMost(A_MINUTE).until(thing::getAsBoolean);
    }
}

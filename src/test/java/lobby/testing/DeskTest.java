package lobby.testing;

import static java.time.temporal.ChronoUnit.DAYS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A test of what staff do with bookings and conversations, in the building of the demo where most goes on. */
public abstract class DeskTest extends BrowserTest {

    /** Manages the building. */
    protected static final String NADIA = "nadia";

    /** Owns the network. */
    protected static final String MARGIT = "margit";

    /** Answers conversations there, and manages no bookings. */
    protected static final String BEA = "bea";

    /** Public id of the building. */
    protected String pier() {
        return as(NADIA).get("api/me").require(200).json().getJsonArray("locations").stream()
            .map(JsonValue::asJsonObject)
            .filter(location -> location.getString("name").startsWith("Pier"))
            .map(location -> location.getString("id"))
            .findFirst()
            .orElseThrow();
    }

    /** A booking to come that nobody has talked about yet: a new one each time. */
    protected JsonObject silentBooking() {
        String reference = UUID.randomUUID().toString();
        String number = as(NADIA).put("api/bookings/by-reference/" + reference, """
            {"location": "%1$s", "status": "CONFIRMED", "places": 2, "resident": {"email": "%2$s@example.com",
                "name": "Robin Larkin"}, "event": {"reference": "%2$s", "title": "Supper in the courtyard",
                "venue": "Courtyard", "startsAt": "%3$s"}}
            """.formatted(pier(), reference, Instant.now().plus(3, DAYS))).require(201).json().getString("number");
        return bookings("q=" + number).findFirst().orElseThrow();
    }

    protected JsonObject booking(Predicate<JsonObject> wanted) {
        return bookings("from=" + Instant.now()).filter(wanted).findFirst().orElseThrow();
    }

    private Stream<JsonObject> bookings(String which) {
        return as(NADIA).get("api/bookings?limit=100&" + which + "&location=" + pier()).require(200).json()
            .getJsonArray("bookings").stream()
            .map(JsonValue::asJsonObject);
    }

    protected static String resident(JsonObject booking) {
        return booking.getJsonObject("resident").getString("name");
    }

    protected static String title(JsonObject booking) {
        return booking.getJsonObject("event").getString("title");
    }

    /** The list of bookings, narrowed down to one by its number. */
    protected Page listOf(Page page, JsonObject booking) {
        return open(page, "bookings?location=" + pier() + "&q=" + booking.getString("number"));
    }

    /** Where one writes, as soon as one can. */
    protected static Locator composer(Page page) {
        return page.locator("lobby-thread textarea");
    }

    protected static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What was said with these words, where it is shown. */
    protected static Locator bubble(Page page, String words) {
        return page.locator("lobby-thread .bubble", new Page.LocatorOptions().setHasText(words));
    }

    /** How far a page can be scrolled to the side: not at all, if it is any good on a phone. */
    protected static int overflow(Page page) {
        return ((Number) page.evaluate("""
            () => Math.max(document.documentElement.scrollWidth - document.documentElement.clientWidth,
                document.getElementById('main').scrollWidth - document.getElementById('main').clientWidth)""")).intValue();
    }
}

package lobby.booking.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.browser.Screen.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lobby.testing.DeskTest;
import org.junit.jupiter.api.Test;

/** The calendar of bookings on a phone, where it is a list. */
class CalendarBrowserIT extends DeskTest {

    private static final Predicate<String> BOOKINGS = address -> address.contains("/bookings");

    @Test
    void it_does_not_say_that_there_is_nothing_before_it_knows() {
        List<Route> asked = new ArrayList<>();
        Page page = browse(NADIA, PHONE);
        page.route(BOOKINGS, route -> {
            if (route.request().method().equals("POST")) {
                asked.add(route);
            } else {
                route.resume();
            }
        });
        open(page, "bookings?view=calendar&q=nobody-is-called-so&location=" + pier());
        page.waitForCondition(() -> !asked.isEmpty());
        Locator nothing = page.locator(".fc-list-empty-cushion");
        assertThat(nothing).hasCount(1);
        assertThat(nothing).isHidden();

        page.unroute(BOOKINGS);
        asked.forEach(Route::resume);

        assertThat(nothing).isVisible();
    }
}

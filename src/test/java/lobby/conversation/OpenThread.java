package lobby.conversation;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A conversation that somebody has open in their browser: what they see of it, and what they do there. */
record OpenThread(Page page) {

    /** Where a message is, from the upper edge of the log. */
    record Place(long number, double offset) {
    }

    /** Types and presses Enter. */
    OpenThread say(String text) {
        field().fill(text);
        field().press("Enter");
        return this;
    }

    Locator field() {
        return page.locator("lobby-thread textarea");
    }

    Locator log() {
        return page.locator("lobby-thread .log");
    }

    Locator message(long number) {
        return log().locator("#m-" + number);
    }

    /** The newest message that has these words. */
    Locator saying(String words) {
        return log().locator(".msg").filter(new FilterOptions().setHasText(words)).last();
    }

    /** What has not reached the server yet, or was refused by it. */
    Locator unsent() {
        return log().locator(".msg.sending, .msg.waiting, .msg.failed");
    }

    List<String> texts() {
        return log().locator(".bubble").allTextContents();
    }

    Locator button(String name) {
        return page.locator("lobby-thread").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** Takes one down to the newest. */
    Locator toNewest() {
        return page.locator("lobby-thread .newest");
    }

    Locator banner() {
        return page.locator("[data-banners] .banner");
    }

    Locator header() {
        return page.locator("lobby-thread > header");
    }

    /** How far a message is from the upper edge of the log. */
    double offset(long number) {
        return message(number).boundingBox().y - log().boundingBox().y;
    }

    /** Puts the log's content this far below its beginning, and says what is first in view before anything moves. */
    Place lookFrom(int top) {
        List<?> first = (List<?>) log().evaluate("""
            (log, top) => {
                log.scrollTop = top;
                const edge = log.getBoundingClientRect().top;
                const first = [...log.querySelectorAll('[data-number]')]
                    .find(message => message.getBoundingClientRect().bottom > edge);
                return [Number(first.dataset.number), first.getBoundingClientRect().top - edge];
            }""", top);
        return new Place(((Number) first.get(0)).longValue(), ((Number) first.get(1)).doubleValue());
    }

    /** Puts the log's content this far below its beginning, as a wheel does. */
    void scrollTo(int top) {
        log().evaluate("(log, top) => { log.scrollTop = top; }", top);
    }
}

package lobby.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import lobby.testing.BrowserTest;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has many permissions finds all that they open on a phone too. */
class SectionsBrowserIT extends BrowserTest {

    private static final int ZOOMED = 320;
    private static final int HEIGHT = 640;
    private static final String LANGUAGE = "update person set language = ? where login = 'margit'";

    private Page page;
    private Locator more;
    private Locator others;

    @BeforeEach
    void at_the_conversations() {
        page = open(browse("margit", Screen.PHONE), "conversations");
        more = page.locator(".rail .more");
        others = page.locator("#more-sections");
    }

    @AfterEach
    void in_her_own_language() {
        sql().update(LANGUAGE, "en");
    }

    @Test
    void a_phone_opens_the_others_and_says_where_one_is() {
        assertThat(others).isHidden();
        more.click();
        assertAccessible(page);
        keep(page, "more-sections");
        others.locator("text=Offers").click();

        assertThat(page).hasURL(base().resolve("offers").toString());
        assertThat(others).isHidden();
        assertThat(page.locator(".rail > .to:visible").last()).hasText("More");
        assertThat(more).hasCSS("color", "rgb(255, 255, 255)");
        more.click();
        assertThat(page.locator(".rail [aria-current=page]")).hasText("Offers");
    }

    @Test
    void the_keyboard_opens_and_shuts_them() {
        more.focus();
        page.keyboard().press("Enter");
        assertThat(others).isVisible();
        page.keyboard().press("Tab");
        assertThat(others.locator("a").first()).isFocused();
        page.keyboard().press("Escape");

        assertThat(others).isHidden();
        assertThat(more).isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void no_name_is_cut_off_on_the_smallest(String language) {
        sql().update(LANGUAGE, language);
        page.setViewportSize(ZOOMED, HEIGHT);
        open(page, "conversations");
        more.click();
        keep(page, "more-sections-" + language);

        assertThat(page.locator(".rail .cut:visible").all()).hasSize(9).allSatisfy(name ->
            assertThat((Boolean) name.evaluate("one => one.scrollWidth <= one.clientWidth"))
                .as(name.textContent()).isTrue());
    }
}

package lobby.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import lobby.testing.BrowserTest;
import lobby.testing.browser.Screen;
import lobby.testing.EveryServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@EveryServer
class SignInBrowserIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void whoever_comes_is_asked_who_they_are(Screen screen) {
        tolerate(".*style-src-elem.*|Applying inline style.*");
        Page page = open(browse(screen), "/");

        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
        keep(page, "sign-in-" + screen);
    }
}

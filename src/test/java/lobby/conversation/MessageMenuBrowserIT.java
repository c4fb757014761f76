package lobby.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens in a conversation while somebody has a message's menu open. */
class MessageMenuBrowserIT extends ThreadBrowserTest {

    @Test
    void a_new_message_that_pushes_the_others_up_takes_it_along() {
        UUID conversation = longConversation(40);
        OpenThread sam = open(SAM, conversation);
        sam.message(38).focus();
        sam.page().keyboard().press("Enter");
        Locator first = sam.page().getByRole(AriaRole.MENUITEM,
            new Page.GetByRoleOptions().setName("Copy link to this message"));
        assertThat(first).isFocused();
        double before = first.boundingBox().y;

        answers(RUTH, conversation, "Meanwhile");

        assertThat(sam.saying("Meanwhile")).isInViewport();
        sam.page().waitForCondition(() -> first.boundingBox().y < before);
        assertThat(first).isFocused();

        sam.scrollTo(0);
        assertThat(first).isHidden();
    }
}

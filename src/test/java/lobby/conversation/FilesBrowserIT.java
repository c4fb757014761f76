package lobby.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.browser.Screen.DESK;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import lobby.testing.browser.Axe;
import org.junit.jupiter.api.Test;

/** Sending files and looking at them (ux.md, chapter 3, rows 2 and 3; rows SB-16, SB-18, SB-47). */
class FilesBrowserIT extends ThreadBrowserTest {

    private static final FilePayload RULES = text("rules.txt");
    private static final String UPLOADS = "**/api/attachments?**";

    @Test
    void a_picture_and_a_document_are_sent_and_looked_at_on_the_other_side() {
        UUID conversation = conversation("Hello");
        OpenThread ruth = open(RUTH, conversation, PHONE);
        OpenThread sam = open(SAM, conversation, DESK);

        choose(ruth, picture("roof.png"), RULES);
        chip(ruth, "roof.png").getByRole(AriaRole.TEXTBOX).fill("A table under a parasol");
        assertThat(Axe.violations(ruth.page())).isEmpty();
        ruth.field().fill("Is this ours?");
        ruth.button("Send").click();

        Locator message = sam.saying("Is this ours?");
        assertThat(message.getByRole(AriaRole.IMG)).hasAccessibleName("A table under a parasol");
        assertThat(message.getByRole(AriaRole.LINK, named("rules.txt"))).hasAttribute("download", "rules.txt");
        assertThat(chips(ruth)).hasCount(0);
        message.locator(".pic").click();
        Locator picture = sam.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.IMG);
        assertThat(picture).hasAccessibleName("A table under a parasol");
        assertThat((Integer) picture.evaluate("image => image.decode().then(() => image.naturalWidth)")).isEqualTo(900);
        assertThat(Axe.violations(sam.page())).isEmpty();
        sam.page().keyboard().press("Escape");
        assertThat(sam.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void what_is_pasted_is_sent_with_no_words() {
        UUID conversation = conversation("Hello");
        OpenThread sam = open(SAM, conversation);

        transfer(sam.field(), "paste", "clipboardData", "image.png", picture("image.png").buffer);
        assertThat(chip(sam, "image.png")).hasAttribute("data-state", "there");
        sam.field().press("Enter");

        assertThat(sam.log().getByRole(AriaRole.IMG, named("Picture from"))).isVisible();
        assertThat(sam.unsent()).hasCount(0);
    }

    @Test
    void of_two_that_are_dropped_the_one_that_cannot_be_sent_says_why() {
        OpenThread sam = open(SAM, conversation("Hello"));
        transfer(sam.log(), "drop", "dataTransfer", "script.exe", new byte[] {1}, "rules.txt", RULES.buffer);

        assertThat(chip(sam, "script.exe").getByRole(AriaRole.ALERT)).containsText("cannot be sent here");
        assertThat(chip(sam, "rules.txt")).hasAttribute("data-state", "there");
        sam.say("The rules");
        assertThat(sam.page().locator(".composer > .bad")).containsText("Not every file can be sent");
        sam.button("Remove script.exe").click();
        sam.field().press("Enter");

        assertThat(sam.saying("The rules").locator(".file")).hasCount(1);
    }

    @Test
    void what_did_not_get_through_is_tried_again_and_the_message_waits_for_it() {
        UUID conversation = conversation("Hello");
        OpenThread sam = open(SAM, conversation);
        AtomicInteger tries = new AtomicInteger();
        sam.page().route(UPLOADS, route -> {
            if (tries.incrementAndGet() == 1) {
                route.abort();
            } else {
                route.resume();
            }
        });
        tolerate(".*net::ERR_FAILED.*");

        choose(sam, RULES);
        assertThat(chip(sam, "rules.txt")).hasAttribute("data-state", "failed");
        sam.button("Try rules.txt again").click();
        sam.say("Here they are");

        assertThat(sam.saying("Here they are").locator(".file")).hasCount(1);
        assertThat(sam.unsent()).hasCount(0);
        assertThat(stored(conversation, 5)).containsExactly("Hello", "Here they are");
    }

    @Test
    void what_was_chosen_is_still_there_after_a_reload() {
        UUID conversation = conversation("Hello");
        OpenThread sam = open(SAM, conversation);
        choose(sam, RULES);
        assertThat(chip(sam, "rules.txt")).hasAttribute("data-state", "there");

        sam.page().reload();

        assertThat(chip(sam, "rules.txt")).hasAttribute("data-state", "there");
        sam.say("Kept");
        assertThat(sam.saying("Kept").locator(".file")).hasCount(1);
        assertThat(chips(sam)).hasCount(0);
    }

    @Test
    void what_may_be_sent_is_said_by_whoever_enforces_it() {
        OpenThread ruth = open(RUTH, conversation("Hello"), PHONE);

        ruth.button("Allowed files").click();

        Locator sheet = ruth.page().getByRole(AriaRole.DIALOG);
        assertThat(Axe.violations(ruth.page())).isEmpty();
        assertThat(sheet).containsText(".docx");
        assertThat(sheet).containsText("up to 25 MB each");
        sheet.getByRole(AriaRole.BUTTON).click();
        assertThat(sheet).hasCount(0);
    }

    private static void choose(OpenThread thread, FilePayload... files) {
        thread.page().locator(".composer input[type=file]").setInputFiles(files);
    }

    private static Locator chips(OpenThread thread) {
        return thread.page().locator(".tray .upload");
    }

    private static Locator chip(OpenThread thread, String name) {
        return chips(thread).filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    /** As if the files came by a clipboard or a mouse: names and contents by turns. */
    private static void transfer(Locator onto, String event, String member, Object... files) {
        onto.evaluate("""
            (element, [event, member, files]) => {
                const transfer = new DataTransfer();
                for (let n = 0; n < files.length; n += 2) {
                    transfer.items.add(new File([new Uint8Array(files[n + 1])], files[n]));
                }
                const made = new Event(event, {bubbles: true, cancelable: true});
                Object.defineProperty(made, member, {value: transfer});
                element.dispatchEvent(made);
            }""", List.of(event, member, unsigned(files)));
    }

    private static List<Object> unsigned(Object... files) {
        return Stream.of(files).map(one -> one instanceof byte[] bytes
            ? (Object) IntStream.range(0, bytes.length).mapToObj(n -> bytes[n] & 0xFF).toList()
            : one).toList();
    }

    private static FilePayload text(String name) {
        return new FilePayload(name, "text/plain", "Quiet after ten.".getBytes(UTF_8));
    }

    private static FilePayload picture(String name) {
        try {
            BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    image.setRGB(x, y, x * 200 / 900 << 16 | y * 200 / 600 << 8 | 0x60);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return new FilePayload(name, "image/png", out.toByteArray());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package lobby.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.browser.Screen.DESK;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.UUID;
import lobby.attachment.image.Made;
import lobby.attachment.type.Samples;
import org.junit.jupiter.api.Test;

/** A photo, a document and a video, from a phone to the desk and back (rows LC-37 to LC-40). */
class FilesBothWaysBrowserIT extends ThreadBrowserTest {

    /** A second of a colour that changes, as this browser records it. */
    private static final String RECORD = """
        async () => {
            const canvas = Object.assign(document.createElement('canvas'), {width: 160, height: 120});
            const context = canvas.getContext('2d');
            const recorder = new MediaRecorder(canvas.captureStream(20), {mimeType: 'video/webm'});
            const parts = [];
            recorder.ondataavailable = ({data}) => parts.push(data);
            const ended = new Promise(done => recorder.onstop = done);
            recorder.start();
            for (let hue = 0; hue < 30; hue++) {
                context.fillStyle = `hsl(${hue * 12} 80% 50%)`;
                context.fillRect(0, 0, 160, 120);
                await new Promise(requestAnimationFrame);
                await new Promise(done => setTimeout(done, 30));
            }
            recorder.stop();
            await ended;
            const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
            return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
        }""";

    @Test
    void each_side_sends_what_the_other_opens() throws IOException {
        UUID conversation = conversation("Hello");
        OpenThread ruth = open(RUTH, conversation, PHONE);
        OpenThread sam = open(SAM, conversation, DESK);
        byte[] video = Base64.getDecoder().decode((String) sam.page().evaluate(RECORD));
        byte[] rules = Samples.each().get("pdf");

        for (OpenThread sender : new OpenThread[] {ruth, sam}) {
            OpenThread reader = sender == ruth ? sam : ruth;
            String words = sender == ruth ? "From home" : "From the desk";
            sender.page().locator(".composer input[type=file]").setInputFiles(new FilePayload[] {
                new FilePayload("roof.jpg", "image/jpeg", Made.photo(Made.quarters(400, 300), 6)),
                new FilePayload("rules.pdf", "application/pdf", rules),
                new FilePayload("walk.webm", "video/webm", video)});
            sender.field().fill(words);
            sender.page().locator(".composer button.on, .composer .tools > .btn").last().click();

            Locator message = reader.saying(words);
            assertShownUpright(message);
            assertThat(taken(reader, message, "rules.pdf")).isEqualTo(rules);
            assertThat(new String(taken(reader, message, "walk.webm"), ISO_8859_1)).hasSize(video.length);
            assertPlays(message.locator("video"));
            assertTellsNothing(reader, message);
            keep(reader.page(), "files-" + (sender == ruth ? "desk" : "phone"));
        }
    }

    private static void assertShownUpright(Locator message) {
        Locator picture = message.getByRole(AriaRole.IMG);
        assertThat(picture).isVisible();
        assertThat((Boolean) picture.evaluate("""
            image => image.decode().then(() => image.naturalWidth === 300 && image.naturalHeight === 400)""")).isTrue();
    }

    private static void assertPlays(Locator video) {
        assertThat((Boolean) video.evaluate("""
            async video => {
                video.muted = true;
                await video.play();
                return video.videoWidth === 160 && video.videoHeight === 120;
            }""")).isTrue();
    }

    /** What others save has nothing of where and with what it was taken. */
    private static void assertTellsNothing(OpenThread reader, Locator message) throws IOException {
        message.locator(".pic").click();
        Locator save = reader.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.LINK);
        assertThat(new String(saved(reader, save), ISO_8859_1)).startsWith("\u00ff\u00d8").doesNotContain(Made.CANARY);
        reader.page().keyboard().press("Escape");
    }

    private static byte[] taken(OpenThread reader, Locator message, String name) throws IOException {
        return saved(reader, message.locator("a.file", new Locator.LocatorOptions().setHasText(name)));
    }

    private static byte[] saved(OpenThread reader, Locator link) throws IOException {
        Download download = reader.page().waitForDownload(link::click);
        return Files.readAllBytes(download.path());
    }
}

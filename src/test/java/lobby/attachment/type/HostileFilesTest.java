package lobby.attachment.type;

import static lobby.attachment.type.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import lobby.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** BI-10: looking at a file fetches nothing, unpacks nothing and takes no time, whatever is in it. */
class HostileFilesTest {

    private static final int LISTENED = 200;
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @TempDir Path folder;

    private final FileTypes types = new FileTypes();

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.png", "a.docx", "a.svg"})
    void nothing_that_it_names_is_fetched(String name) throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(LISTENED);
            String address = "http://127.0.0.1:%d/canary".formatted(canary.getLocalPort());
            look("""
                <?xml version="1.0"?>
                <!DOCTYPE a SYSTEM "%1$s" [<!ENTITY %% b SYSTEM "%1$s"> %%b; <!ENTITY c SYSTEM "%1$s">]>
                <?xml-stylesheet href="%1$s"?>
                <a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="%1$s"/>&c;</a>
                """.formatted(address), name);

            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void names_that_stand_for_names_are_not_followed() {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int level = 1; level < 40; level++) {
            laughs.append("<!ENTITY e%d \"%s\">".formatted(level, "&e%d;".formatted(level - 1).repeat(10)));
        }
        look("x", "warm.txt");
        assertQuick(() -> look(laughs + "]><a b=\"&e39;\">&e39;</a>", "a.txt"));
    }

    @Test
    void what_is_packed_stays_packed() {
        byte[] bomb = Samples.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "\0".repeat(30_000_000));
        assertThat(bomb.length).isLessThan(100_000);
        look("x", "warm.txt");

        assertQuick(() -> assertThat(of(bomb, "bomb.docx").mediaType()).contains("wordprocessingml"));
    }

    @Test
    void a_list_that_lies_about_its_length_is_no_list() {
        byte[] archive = Samples.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>");
        for (int at = archive.length - 22; at < archive.length; at++) {
            byte[] lying = archive.clone();
            lying[at] ^= 0xFF;
            assertQuick(() -> refusedOrNot(lying));
        }
    }

    private void refusedOrNot(byte[] content) {
        try {
            of(content, "lying.docx");
        } catch (RefusedException refused) {
            assertThat(refused).hasMessage("FILE_MISMATCH");
        }
    }

    private void look(String content, String name) {
        try {
            of(bytes(content), name);
        } catch (RefusedException refused) {
            assertThat(refused).hasMessage("FILE_MISMATCH");
        }
    }

    private FileType of(byte[] content, String name) {
        try {
            return types.of(Files.write(folder.resolve("given"), content), new FileName(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertQuick(Runnable work) {
        long before = System.nanoTime();
        work.run();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(AT_ONCE);
    }
}

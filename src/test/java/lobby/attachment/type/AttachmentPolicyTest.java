package lobby.attachment.type;

import static lobby.attachment.type.AttachmentPolicy.BOOKING;
import static lobby.attachment.type.AttachmentPolicy.CARE;
import static lobby.attachment.type.AttachmentPolicy.DIRECT;
import static lobby.platform.Refusal.FILES_TOO_LARGE;
import static lobby.platform.Refusal.FILE_NOT_ALLOWED;
import static lobby.platform.Refusal.FILE_TOO_LARGE;
import static lobby.platform.Refusal.TOO_MANY_FILES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Words;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentPolicyTest {

    private static final String CARE_LIST = ".png, .jpg, .jpeg, .gif, .mov, .m4v, .mp4, .odt, .ppt, .txt, .doc, .pdf";

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.jpg", "a.jpeg", "a.gif", "a.odt", "a.ppt", "a.txt", "a.doc", "a.PDF"})
    void care_takes_pictures_and_documents_of_ten_megabytes_and_not_a_byte_more(String text) {
        check(CARE, text, 10_485_760);
        assertRefused(() -> check(CARE, text, 10_485_761), FILE_TOO_LARGE, 10.0);
        assertThat(CARE.most(new FileName(text))).isEqualTo(10_485_760);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.mov", "a.m4v", "a.mp4"})
    void care_takes_videos_of_a_hundred_megabytes(String text) {
        check(CARE, text, 104_857_600);
        assertRefused(() -> check(CARE, text, 104_857_601), FILE_TOO_LARGE, 100.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.xlsx", "a.webp", "a.zip", "a.pdf.exe", "a", ".png", "png", "a.svg", "a.html"})
    void care_takes_nothing_else_and_says_what_it_takes(String text) {
        FileName name = new FileName(text);

        assertRefused(() -> check(CARE, text, 1), FILE_NOT_ALLOWED, CARE_LIST);
        assertRefused(() -> CARE.requireAllowed(name), FILE_NOT_ALLOWED, CARE_LIST);
        assertRefused(() -> CARE.most(name), FILE_NOT_ALLOWED, CARE_LIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.xlsx", "a.pptx", "a.ods", "a.odp", "a.rtf", "a.csv", "a.zip", "a.heic",
        "a.webp", "a.mp3", "a.m4a", "a.odt", "a.gif"})
    void the_others_take_more(String text) {
        check(DIRECT, text, 26_214_400);
        assertRefused(() -> check(BOOKING, text, 26_214_401), FILE_TOO_LARGE, 25.0);
    }

    @Test
    void a_message_has_so_many_files_and_bytes() {
        CARE.checkTogether(Collections.nCopies(10, 1L));
        CARE.checkTogether(List.of(104_857_600L, 104_857_600L));
        assertRefused(() -> CARE.checkTogether(Collections.nCopies(11, 1L)), TOO_MANY_FILES, 10);
        assertRefused(() -> CARE.checkTogether(List.of(104_857_600L, 104_857_600L, 1L)), FILES_TOO_LARGE, 200.0);
    }

    @Test
    void a_picker_is_told_the_same() {
        assertThat(CARE.accept()).isEqualTo(CARE_LIST.replace(" ", ""));
        assertThat(CARE.accept(FileClass.VIDEO)).isEqualTo(".mov,.m4v,.mp4");
        assertThat(CARE.accept(FileClass.AUDIO)).isEmpty();
    }

    @Test
    void it_is_written_down_and_read_again() {
        assertThat(AttachmentPolicy.read(CARE.json())).isEqualTo(CARE);
        assertThat(AttachmentPolicy.read(DIRECT.json())).isEqualTo(DIRECT);
        assertThat(AttachmentPolicy.read("""
            {"image":{"extensions":["png"],"most":1024},"files":1,"most":2048}""").json())
            .isEqualTo("{\"image\":{\"extensions\":[\"png\"],\"most\":1024},\"files\":1,\"most\":2048}");
    }

    @Test
    void what_nobody_here_knows_stays_where_it_was_written() {
        String later = """
            {"image":{"extensions":["png"],"most":1024,"pixels":9},"scene":{"extensions":["glb"],"most":1},\
            "other":{"extensions":["zip"],"most":1},"files":1,"most":2048,"night":false}""";
        AttachmentPolicy wanted = new AttachmentPolicy(
            Map.of(FileClass.IMAGE, new Allowance(List.of("gif"), 4096)), 2, 8192);

        String written = wanted.json(later);

        assertThat(written).isEqualTo("""
            {"image":{"extensions":["gif"],"most":4096,"pixels":9},"scene":{"extensions":["glb"],"most":1},\
            "files":2,"most":8192,"night":false}""");
        assertThat(AttachmentPolicy.read(written)).isEqualTo(wanted);
    }

    @Test
    void of_a_class_of_which_nothing_may_be_sent_there_is_no_ending() {
        assertThat(CARE.of(FileClass.AUDIO).extensions()).isEmpty();
        assertThat(CARE.of(FileClass.IMAGE)).isEqualTo(CARE.classes().get(FileClass.IMAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"files\":1}", "{\"files\":1.5,\"most\":1}", "{\"files\":-1,\"most\":1}",
        "{\"files\":1,\"most\":1e400}", "{\"image\":{\"extensions\":[\"../x\"],\"most\":1},\"files\":1,\"most\":1}",
        "{\"image\":{\"extensions\":[1],\"most\":1},\"files\":1,\"most\":1}", "{\"image\":[],\"files\":1,\"most\":1}"})
    void what_is_no_policy_is_refused(String json) {
        assertRefused(() -> AttachmentPolicy.read(json), Refusal.INVALID);
    }

    @Test
    void limits_are_said_in_megabytes() {
        RefusedException refused = new RefusedException(FILE_TOO_LARGE, 10.0);

        assertThat(Words.of(Locale.ENGLISH).refusal(refused)).contains("at most 10 MB");
        assertThat(Words.of(Locale.FRENCH).refusal(new RefusedException(FILE_TOO_LARGE, 0.5))).contains("0,5 Mo");
    }

    private static void check(AttachmentPolicy policy, String text, long size) {
        FileName name = new FileName(text);
        policy.check(name, new FileType("image/png", FileClass.IMAGE, name.extension()), size);
    }

    private static void assertRefused(ThrowingCallable call, Refusal refusal, Object... arguments) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(refusal);
            assertThat(refused.arguments()).containsExactly(arguments);
        });
    }
}

package lobby.attachment.policy;

import static java.util.stream.Collectors.toMap;
import static lobby.attachment.policy.FileUse.CARE;
import static lobby.attachment.type.FileClass.AUDIO;
import static lobby.attachment.type.FileClass.DOCUMENT;
import static lobby.attachment.type.FileClass.IMAGE;
import static lobby.attachment.type.FileClass.OTHER;
import static lobby.platform.Refusal.ENDING_UNKNOWN;
import static lobby.platform.Refusal.FILE_COUNT_WRONG;
import static lobby.platform.Refusal.FILE_SIZE_WRONG;
import static lobby.platform.Refusal.NO_FILES_ALLOWED;
import static lobby.platform.Refusal.TOGETHER_WRONG;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lobby.attachment.policy.PolicyDraft.Wish;
import lobby.attachment.type.Allowance;
import lobby.attachment.type.AttachmentPolicy;
import lobby.attachment.type.FileClass;
import lobby.platform.RefusedException;
import lobby.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyDraftTest {

    private static final long MEGABYTE = 1024 * 1024;
    private static final AttachmentPolicy BEFORE = CARE.policy();

    @ParameterizedTest
    @EnumSource
    void what_lobby_says_can_be_said_by_a_network(FileUse use) {
        AttachmentPolicy policy = use.policy();

        assertThat(draft(policy).policy(policy)).isEqualTo(policy);
    }

    @Test
    void whatever_lobby_knows_can_be_allowed_and_nothing_else() {
        for (FileClass fileClass : FileClass.values()) {
            assertThat(fileClass.extensions()).isNotEmpty();
            assertThat(of(fileClass, MEGABYTE, fileClass.extensions()).of(fileClass).extensions())
                .isEqualTo(fileClass.extensions());
        }
        for (String ending : List.of("exe", "svg", "PNG", ".png", "", "../x", "pdf")) {
            assertRefused(ENDING_UNKNOWN, () -> of(IMAGE, MEGABYTE, List.of("png", ending)));
        }
    }

    @Test
    void what_was_allowed_before_may_stay_although_nobody_knows_it() {
        AttachmentPolicy before = new AttachmentPolicy(Map.of(OTHER, new Allowance(List.of("dwg"), 1)), 1, 1);

        assertThat(draft(before).policy(before)).isEqualTo(before);
        assertRefused(ENDING_UNKNOWN, () -> draft(before).policy(BEFORE));
    }

    @Test
    void something_can_be_sent() {
        assertRefused(NO_FILES_ALLOWED, () -> new PolicyDraft(Map.of(), 1, 1).policy(BEFORE));
        assertRefused(NO_FILES_ALLOWED, () -> of(IMAGE, 1, List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1000, 10 * MEGABYTE, PolicyDraft.MOST_OF_A_FILE})
    void a_file_has_a_byte_or_what_an_installation_takes(long size) {
        assertThat(of(DOCUMENT, size, List.of("pdf")).of(DOCUMENT).most()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, PolicyDraft.MOST_OF_A_FILE + 1, Long.MAX_VALUE})
    void no_file_is_smaller_or_larger(long size) {
        assertRefused(FILE_SIZE_WRONG, () -> of(DOCUMENT, size, List.of("pdf")));
    }

    @Test
    void a_message_has_one_file_or_fifty() {
        assertThat(List.of(1, 50)).allMatch(files -> together(files, MEGABYTE).files() == files);
        for (int files : List.of(Integer.MIN_VALUE, -1, 0, 51, Integer.MAX_VALUE)) {
            assertRefused(FILE_COUNT_WRONG, () -> together(files, MEGABYTE));
        }
    }

    @Test
    void a_message_has_room_for_whatever_can_be_sent() {
        assertThat(List.of(MEGABYTE, PolicyDraft.MOST_TOGETHER)).allMatch(most -> together(1, most).most() == most);
        for (long most : List.of(Long.MIN_VALUE, 0L, MEGABYTE - 1, PolicyDraft.MOST_TOGETHER + 1, Long.MAX_VALUE)) {
            assertRefused(TOGETHER_WRONG, () -> together(1, most));
        }
    }

    @Test
    void sizes_of_what_cannot_be_sent_are_kept_and_take_no_room() {
        Map<FileClass, Wish> wishes = new HashMap<>(wishes(AUDIO, 50 * MEGABYTE, List.of()));
        wishes.putAll(wishes(IMAGE, MEGABYTE, List.of("png")));

        AttachmentPolicy policy = new PolicyDraft(wishes, 1, MEGABYTE).policy(BEFORE);

        assertThat(policy.of(AUDIO)).isEqualTo(new Allowance(List.of(), 50 * MEGABYTE));
        assertThat(policy.accept()).isEqualTo(".png");
    }

    @Test
    void refusals_say_what_is_wrong() {
        assertThat(words(() -> of(AUDIO, 0, List.of("mp3"))))
            .containsExactly(
                "The largest size of sound must be more than nothing, and at most 100 MB.",
                "La taille maximale des sons doit être plus que rien, et de 100 Mo au plus.");
        assertThat(words(() -> of(IMAGE, 1, List.of("exe")))).allMatch(said -> said.contains(".exe"));
        assertThat(words(() -> together(1, 1))).allMatch(said -> said.contains(" 1 M"));
        assertThat(words(() -> together(0, MEGABYTE))).allMatch(said -> said.contains("50"));
    }

    private static List<String> words(Runnable refused) {
        RefusedException no = catchThrowableOfType(RefusedException.class, refused::run);
        return Stream.of(Locale.ENGLISH, Locale.FRENCH).map(language -> Words.of(language).refusal(no)).toList();
    }

    private static AttachmentPolicy of(FileClass fileClass, long most, List<String> extensions) {
        return new PolicyDraft(wishes(fileClass, most, extensions), 1, PolicyDraft.MOST_OF_A_FILE).policy(BEFORE);
    }

    private static AttachmentPolicy together(int files, long most) {
        return new PolicyDraft(wishes(IMAGE, MEGABYTE, List.of("png")), files, most).policy(BEFORE);
    }

    private static Map<FileClass, Wish> wishes(FileClass fileClass, long most, List<String> extensions) {
        return Map.of(fileClass, new Wish(extensions, most));
    }

    private static PolicyDraft draft(AttachmentPolicy policy) {
        return new PolicyDraft(policy.classes().entrySet().stream().collect(toMap(Map.Entry::getKey,
            one -> new Wish(one.getValue().extensions(), one.getValue().most()))), policy.files(), policy.most());
    }
}

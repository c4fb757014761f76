package lobby.administration.web;

import static lobby.attachment.policy.FileUse.CARE;
import static lobby.attachment.type.FileClass.AUDIO;
import static lobby.attachment.type.FileClass.DOCUMENT;
import static lobby.attachment.type.FileClass.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lobby.attachment.policy.PolicyDraft.Wish;
import lobby.attachment.type.Allowance;
import lobby.attachment.type.AttachmentPolicy;
import org.junit.jupiter.api.Test;

class FileClassEditTest {

    @Test
    void the_usual_endings_come_first_and_those_that_hold_are_chosen() {
        FileClassEdit documents = new FileClassEdit(DOCUMENT, CARE, CARE.policy());

        assertThat(documents.getOffered()).startsWith("odt", "ppt", "txt", "doc", "pdf").contains("docx", "csv")
            .doesNotHaveDuplicates();
        assertThat(documents.getChosen()).containsExactly("odt", "ppt", "txt", "doc", "pdf");
        assertThat(documents.wish()).isEqualTo(new Wish(List.of("odt", "ppt", "txt", "doc", "pdf"), 10_485_760));
    }

    @Test
    void of_what_cannot_be_sent_everything_is_offered_and_nothing_chosen() {
        FileClassEdit sound = new FileClassEdit(AUDIO, CARE, CARE.policy());

        assertThat(sound.getOffered()).containsExactly("mp3", "m4a");
        assertThat(sound.wish().extensions()).isEmpty();
    }

    @Test
    void one_that_holds_although_nobody_knows_it_is_offered_and_marked() {
        AttachmentPolicy drawings = new AttachmentPolicy(Map.of(OTHER, new Allowance(List.of("dwg"), 1)), 1, 1);

        FileClassEdit others = new FileClassEdit(OTHER, CARE, drawings);

        assertThat(others.getOffered()).containsExactly("zip", "dwg");
        assertThat(others.isChecked("zip")).isTrue();
        assertThat(others.isChecked("dwg")).isFalse();
        assertThat(others.wish()).isEqualTo(new Wish(List.of("dwg"), 1));
    }
}

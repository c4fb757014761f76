package lobby.administration.web;

import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.RESIDENTS;
import static lobby.security.Level.MANAGE;
import static lobby.security.Level.NONE;
import static lobby.security.Level.VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import lobby.administration.GroupView;
import lobby.security.Level;
import lobby.security.PermissionGroup;
import org.junit.jupiter.api.Test;

class GroupEditTest {

    private static final UUID ID = UUID.randomUUID();

    private final GroupEdit edit = new GroupEdit(version(1, VIEW));

    @Test
    void nothing_is_changed_before_somebody_chooses() {
        assertThat(edit.isChanged()).isFalse();
        choose(MANAGE);

        assertThat(edit.isChanged()).isTrue();
        assertThat(edit.levels()).containsEntry(RESIDENTS, MANAGE).containsEntry(CONVERSATIONS, NONE);
    }

    @Test
    void who_is_overtaken_saves_what_they_saw_and_is_refused() {
        choose(MANAGE);

        edit.isNow(version(2, NONE));

        assertThat(edit.version()).isEqualTo(1);
        assertThat(edit.isOvertaken()).isTrue();
        assertThat(edit.differs("RESIDENTS")).isTrue();
        assertThat(edit.level("RESIDENTS")).isEqualTo("NONE");
        assertThat(edit.levels()).containsEntry(RESIDENTS, MANAGE);
    }

    @Test
    void who_was_told_and_saves_again_means_it() {
        choose(MANAGE);
        edit.isNow(version(2, NONE));

        edit.isNow(version(2, NONE));

        assertThat(edit.version()).isEqualTo(2);
        assertThat(edit.isOvertaken()).isFalse();
        assertThat(edit.isChanged()).isTrue();
        assertThat(edit.levels()).containsEntry(RESIDENTS, MANAGE);
    }

    @Test
    void what_nobody_touched_here_follows_the_others() {
        edit.isNow(version(2, NONE));

        assertThat(edit.version()).isEqualTo(2);
        assertThat(edit.isChanged()).isFalse();
        assertThat(edit.levels()).containsEntry(RESIDENTS, NONE);
    }

    @Test
    void what_was_saved_just_now_is_no_change_of_somebody_else() {
        choose(MANAGE);

        edit.isNow(version(2, MANAGE));

        assertThat(edit.isOvertaken()).isFalse();
        assertThat(edit.isChanged()).isFalse();
    }

    private void choose(Level level) {
        edit.getChosen().put(RESIDENTS.name(), level.name());
    }

    private static GroupView version(int version, Level residents) {
        return new GroupView(ID, "Front desk", version, PermissionGroup.effective(Map.of(RESIDENTS, residents)), 1,
            Instant.EPOCH, true);
    }
}

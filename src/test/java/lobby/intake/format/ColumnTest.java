package lobby.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import lobby.platform.Words;
import lobby.web.Ui;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnTest {

    @ParameterizedTest
    @EnumSource
    void what_people_are_told_to_call_a_column_is_understood(Column column) {
        for (Locale language : Ui.LANGUAGES) {
            Words words = Words.of(language);

            assertThat(Column.of(words.text("import.column." + column))).as("%s in %s", column, language)
                .contains(column);
            assertThat(words.text("import.column." + column + ".what")).isNotBlank();
        }
    }
}

package lobby.push.nodes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lobby.conversation.ConversationEvent.AboutChanged;
import lobby.conversation.ConversationEvent.CardChanged;
import lobby.conversation.ConversationEvent.FilesChecked;
import lobby.conversation.ConversationEvent.HandedOver;
import lobby.conversation.ConversationEvent.Looking;
import lobby.conversation.ConversationEvent.MarksMoved;
import lobby.conversation.ConversationEvent.MessageSent;
import lobby.conversation.ConversationEvent.MessageUnsent;
import lobby.conversation.ConversationEvent.Overtaken;
import lobby.conversation.ConversationEvent.StateChanged;
import lobby.conversation.ConversationEvent.TeamChanged;
import lobby.conversation.ConversationEvent.Typing;
import lobby.people.PersonView;
import lobby.push.Told;
import lobby.security.Area;
import lobby.security.door.DoorsClosed;
import lobby.security.door.DoorsClosed.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTest {

    private static final int MOST_BYTES = 7_999;

    static Stream<Object> all_there_is_to_tell() {
        return Stream.of(new MessageSent(42, Long.MAX_VALUE), new MessageUnsent(42, 7),
            new FilesChecked(42, 8), new StateChanged(42), new TeamChanged(42), new Overtaken(42, 7),
            new HandedOver(42, 7),
            new MarksMoved(42, 7), new Typing(42, 7, PersonView.of(UUID.randomUUID(), "Zoë \"Quotes\" O’Neil")),
            new Looking(42, 7, PersonView.of(UUID.randomUUID(), "Zoë"), true),
            new AboutChanged(UUID.randomUUID(), 1, 2, Area.CONVERSATIONS),
            new CardChanged(UUID.randomUUID(), Long.MAX_VALUE),
            new DoorsClosed(7, Reason.STOLEN, Stream.generate(() -> "a".repeat(60) + UUID.randomUUID().hashCode())
                .limit(Herald.AT_ONCE).collect(toSet())),
            new Told(LongStream.range(Long.MAX_VALUE - Herald.AT_ONCE, Long.MAX_VALUE).boxed().collect(toSet())));
    }

    @ParameterizedTest
    @MethodSource("all_there_is_to_tell")
    void what_is_read_is_what_was_written_and_it_fits(Object news) {
        String text = new Letter("here", news).text();

        assertThat(Letter.read(text)).isEqualTo(new Letter("here", news));
        assertThat(text.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void what_a_later_version_tells_is_not_taken_for_something_else() {
        assertThatThrownBy(() -> Letter.read("{\"type\":\"edited\",\"from\":\"there\",\"conversation\":1}"))
            .hasMessage("Unknown letter: edited");
    }

    @Test
    void what_no_letter_tells_of_is_not_sent() {
        assertThatThrownBy(() -> new Letter("here", Set.of()).text()).isInstanceOf(IllegalArgumentException.class);
    }
}

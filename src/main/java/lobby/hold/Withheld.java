package lobby.hold;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lobby.conversation.Message;
import lobby.conversation.Unsent;
import lobby.people.PersonView;

/**
 * What was taken back of a conversation while it was held.
 *
 * @param missing how many messages the audit trail says were kept, and are not among them
 */
public record Withheld(List<Line> lines, long missing) implements Serializable {

    /**
     * One message as it was.
     *
     * @param goneAt when it was taken back
     * @param unchanged whether it fits its entry in the audit trail
     */
    public record Line(long number, PersonView author, Instant sentAt, Instant goneAt, String text, List<File> files,
        boolean unchanged) implements Serializable {

        static Line of(WithheldMessage kept, Message left, Seals seals) {
            return new Line(kept.number(), PersonView.of(left.author()), left.sentAt(),
                left.unsent().map(Unsent::at).orElse(null), kept.text(), kept.files().stream().map(File::of).toList(),
                seals.fits(kept, left));
        }
    }

    /**
     * @param checked whether it was looked through for viruses, or nobody is to look
     * @param declined why somebody did not want to sign it; blank for everything else
     */
    public record File(UUID id, String name, long size, String alternative, boolean checked, String declined)
        implements Serializable {

        static File of(WithheldFile file) {
            return new File(file.reference(), file.name(), file.size(), file.alternative(), file.isChecked(),
                file.declined());
        }
    }
}

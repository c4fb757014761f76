package lobby.hold;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lobby.people.PersonView;

/**
 * What was taken back, as it was.
 *
 * @param goneAt when it was taken back
 * @param unchanged whether it is still what the audit trail has sealed
 */
public record WithheldView(long number, PersonView author, Instant sentAt, Instant goneAt, String text,
    List<File> files, boolean unchanged) implements Serializable {

    /** @param checked whether it was looked through for viruses, or nobody is to look */
    public record File(UUID id, String name, String mediaType, long size, String alternative, boolean checked)
        implements Serializable {

        static File of(WithheldFile file) {
            return new File(file.reference(), file.name(), file.mediaType(), file.size(), file.alternative(),
                file.isChecked());
        }
    }
}

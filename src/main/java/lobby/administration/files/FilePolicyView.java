package lobby.administration.files;

import java.io.Serializable;
import java.time.Instant;
import lobby.attachment.policy.FileUse;
import lobby.attachment.policy.NetworkFiles;
import lobby.attachment.type.AttachmentPolicy;
import lobby.people.Network;
import lobby.people.PersonView;

/**
 * What may be sent in a kind of conversation, for those who see the settings.
 *
 * @param policy the very one that files are held to
 * @param usual whether it is what Lobby says
 * @param changedBy null where the network never said anything, as is when
 * @param version to be handed back with a change
 */
public record FilePolicyView(FileUse use, AttachmentPolicy policy, boolean usual, PersonView changedBy,
                             Instant changedAt, PersonView owner, int version, boolean changeable)
    implements Serializable {

    static FilePolicyView of(NetworkFiles files, Network network, boolean changeable) {
        return new FilePolicyView(files.use(), files.policy(), files.isUsual(),
            files.changedBy().map(PersonView::of).orElse(null), files.changedAt().orElse(null),
            PersonView.of(network.owner()), files.version(), changeable);
    }
}

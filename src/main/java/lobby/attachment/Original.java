package lobby.attachment;

import java.util.Optional;
import lobby.attachment.content.ContentKey;
import lobby.attachment.signature.SignatureRequest;

/**
 * A file of a message as it was brought.
 *
 * @param place its place among the files of the message, from 0 on
 * @param checked whether it was looked through for viruses, or nobody is to look
 * @param declined why somebody did not want to sign it; blank for everything else
 */
public record Original(int place, String name, String mediaType, long size, String alternative, ContentKey key,
    boolean checked, String declined) {

    /** Nothing where it is gone. */
    static Optional<Original> of(int place, Attachment file) {
        return file.content(Rendition.ORIGINAL).map(key -> new Original(place, file.name(), file.mediaType(),
            file.size(), file.alternative(), key, file.state() == FileState.READY,
            file.signature().map(SignatureRequest::reason).orElse("")));
    }
}

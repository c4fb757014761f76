package lobby.attachment;

import java.io.Serializable;
import java.util.UUID;
import lobby.attachment.signature.SignatureView;
import lobby.attachment.type.FileClass;

/**
 * A file as everyone who may read its message sees it.
 *
 * @param mediaType by its content
 * @param bytes how large it is
 * @param alternative what is to be seen in it, for those who do not see it; empty where nobody said so
 * @param width in pixels, the right way up; 0 where it is no picture, or none that could be read
 * @param pictured whether there is a smaller picture of it to show
 * @param signature null for what nobody is asked to sign
 */
public record AttachmentView(UUID id, String name, String mediaType, FileClass fileClass, long bytes,
    String alternative, int width, int height, FileState state, boolean pictured, SignatureView signature)
    implements Serializable {

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(attachment.reference(), attachment.name(), attachment.mediaType(),
            attachment.fileClass(), attachment.size(), attachment.alternative(),
            attachment.contents().width(), attachment.contents().height(), attachment.state(),
            attachment.content(Rendition.PREVIEW).isPresent(),
            attachment.signature().filter(request -> !attachment.isGone()).map(SignatureView::of).orElse(null));
    }
}

package lobby.attachment;

import java.io.Serializable;
import java.util.UUID;
import lobby.attachment.Attachment.State;
import lobby.attachment.type.FileClass;

/**
 * A file as everyone who may read its message sees it.
 *
 * @param mediaType by its content
 * @param bytes how large it is
 * @param alternative what is to be seen in it, for those who do not see it; empty where nobody said so
 * @param width in pixels, the right way up; 0 where it is no picture, or none that could be read
 * @param pictured whether there is a smaller picture of it to show
 */
public record AttachmentView(UUID id, String name, String mediaType, FileClass fileClass, long bytes,
    String alternative, int width, int height, State state, boolean pictured) implements Serializable {

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(attachment.reference(), attachment.name(), attachment.mediaType(),
            attachment.fileClass(), attachment.size(), attachment.alternative(), attachment.width(),
            attachment.height(), attachment.state(), attachment.content(Rendition.PREVIEW).isPresent());
    }
}

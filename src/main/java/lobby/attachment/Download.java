package lobby.attachment;

import lobby.attachment.content.Content;
import lobby.attachment.content.ContentKey;

/**
 * A file, or a picture of it, about to be handed out.
 *
 * @param mediaType of what is handed out, which for a picture of a file is another than the file's
 * @param inline whether a page may show it; anything else is saved
 */
public record Download(String name, String mediaType, ContentKey key, Content content, boolean inline) {
}

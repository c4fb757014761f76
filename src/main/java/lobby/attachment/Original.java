package lobby.attachment;

import lobby.attachment.content.ContentKey;

/**
 * A file of a message as it was brought.
 *
 * @param place its place among the files of the message, from 0 on
 * @param checked whether it was looked through for viruses, or nobody is to look
 */
public record Original(int place, String name, String mediaType, long size, String alternative, ContentKey key,
    boolean checked) {
}

package lobby.attachment;

import lobby.attachment.type.FileName;
import lobby.attachment.type.FileType;

/**
 * A file that came in whole and may be sent.
 *
 * @param size in bytes, as it is kept
 */
record Received(FileName name, FileType type, long size) {
}

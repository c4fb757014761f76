package lobby.attachment;

import lobby.attachment.content.Incoming;
import lobby.attachment.image.Dimensions;

/**
 * What was drawn from a picture to be shown, the right way up, and not kept yet.
 *
 * @param dimensions of the picture itself
 * @param mediaType  of what was drawn
 */
public record Pictures(Incoming preview, Incoming shown, Dimensions dimensions, String mediaType)
    implements AutoCloseable {

    @Override
    public void close() {
        preview.close();
        shown.close();
    }
}

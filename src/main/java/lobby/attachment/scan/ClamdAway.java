package lobby.attachment.scan;

import java.io.IOException;

/** The scanner can't be reached, or has not moved for too long. */
final class ClamdAway extends IOException {

    private static final long serialVersionUID = 1L;

    ClamdAway(String why) {
        super(why);
    }

    ClamdAway(IOException cause) {
        super(cause.toString(), cause);
    }
}

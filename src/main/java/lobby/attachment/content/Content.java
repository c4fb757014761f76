package lobby.attachment.content;

import java.io.IOException;
import java.io.InputStream;

/** Content that is kept. Whoever has it may read it without a transaction, as slowly as they like. */
public interface Content {

    long size();

    /**
     * The bytes from here on, for as long as they are kept: reading fails when they are taken away meanwhile.
     *
     * @param offset how many bytes to leave out; from the size on there is nothing to read
     */
    InputStream from(long offset) throws IOException;
}

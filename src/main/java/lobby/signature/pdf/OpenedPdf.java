package lobby.signature.pdf;

import static lobby.platform.Refusal.PDF_LOCKED;
import static lobby.platform.Refusal.PDF_TOO_LONG;
import static lobby.platform.Refusal.PDF_UNREADABLE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import lobby.platform.RefusedException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that was opened, and is one that can be shown and signed: whole, without a password, and not without end. */
final class OpenedPdf implements AutoCloseable {

    private static final Logger LOGGER = Logger.getLogger(OpenedPdf.class.getName());
    private static final int MOST_PAGES = 100;

    private final PDDocument document;

    private OpenedPdf(PDDocument document) {
        this.document = document;
    }

    /** @throws RefusedException PDF_UNREADABLE, PDF_LOCKED, or PDF_TOO_LONG with the most pages there may be */
    static OpenedPdf of(InputStream in) {
        OpenedPdf opened = new OpenedPdf(load(in));
        try {
            opened.requireShowable();
            return opened;
        } catch (RuntimeException refused) {
            opened.close();
            throw refused;
        }
    }

    /**
     * The same of what nobody has looked at yet: it may have been made to become very much.
     *
     * @throws RefusedException as before; PDF_UNREADABLE for that, too
     */
    static OpenedPdf unknown(byte[] bytes) throws IOException {
        Unpacked.requireLittle(bytes);
        OpenedPdf opened = of(new ByteArrayInputStream(bytes));
        try {
            Unpacked.requireLittle(opened.document.getDocument());
            Unpacked.requireLittle(opened.document.getPages());
            return opened;
        } catch (IOException | RuntimeException refused) {
            opened.close();
            throw refused;
        }
    }

    PDDocument document() {
        return document;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }

    private void requireShowable() {
        if (document.isEncrypted()) {
            throw new RefusedException(PDF_LOCKED);
        }
        if (pages() > MOST_PAGES) {
            throw new RefusedException(PDF_TOO_LONG, MOST_PAGES);
        }
        if (pages() == 0) {
            throw new RefusedException(PDF_UNREADABLE);
        }
    }

    /** What is broken is said in many ways, and some end in a chain of calls without end. */
    private static PDDocument load(InputStream bytes) {
        try (InputStream in = bytes) {
            return Loader.loadPDF(RandomAccessReadBuffer.createBufferFromStream(in),
                IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException locked) {
            throw new RefusedException(PDF_LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LOGGER.log(Level.FINE, "a PDF that can't be read", broken);
            throw new RefusedException(PDF_UNREADABLE);
        }
    }
}

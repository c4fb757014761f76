package lobby.signature.pdf;

import static lobby.platform.Refusal.BUSY;
import static lobby.platform.Refusal.PDF_UNREADABLE;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import lobby.attachment.content.Content;
import lobby.attachment.image.Images;
import lobby.attachment.image.Preview;
import lobby.platform.RefusedException;
import lobby.platform.Refusals;
import lobby.signature.pdf.Certificate.Mark;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What is done with documents that are signed: they are looked at, drawn, closed and checked. Two at the same time at
 * most, because each is in memory meanwhile; others wait for a while.
 */
@ApplicationScoped
public class PdfDesk {

    /** The most bytes that a document to be signed may have. */
    public static final long LARGEST = 25L * 1024 * 1024;

    /** With a certificate, its font and the seal. */
    public static final long LARGEST_SIGNED = LARGEST + 4L * 1024 * 1024;

    private static final Logger LOGGER = Logger.getLogger(PdfDesk.class.getName());
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_IN_SECONDS = 20;
    private static final int MOST_TEXT = 20_000;
    private static final int PIXELS = 1600;
    private static final float SHARPEST = 150f / 72;
    private static final Certificate EMPTY = new Certificate("", "", List.of(), "", "", new Mark("", "", "", ""));

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Others than those: whoever is nobody keeps nobody from signing. */
    private final Semaphore checks = new Semaphore(AT_ONCE, true);

    @Inject Images images;

    /** How a document is opened. */
    @FunctionalInterface
    private interface Opening {

        OpenedPdf open() throws IOException;
    }

    /** Something that is done with a document that was opened. */
    @FunctionalInterface
    private interface Work<T> {

        T with(OpenedPdf pdf) throws IOException;
    }

    /**
     * How many pages a document has that can be signed. It is closed for a trial: what can't be is said to whoever
     * brings it, and not to whoever is to sign.
     *
     * @throws RefusedException PDF_UNREADABLE, PDF_LOCKED, PDF_TOO_LONG, BUSY
     */
    public int requireSignable(Content content, SealKey key) {
        return at(() -> OpenedPdf.unknown(bytes(content)), pdf -> {
            int pages = pdf.pages();
            CertificatePage.add(pdf.document(), EMPTY, Handwriting.typed("x"));
            new Seal(key).close(pdf.document(), EMPTY.mark(), Instant.EPOCH, OutputStream.nullOutputStream());
            return pages;
        });
    }

    /**
     * A picture of one page, of at most 1,600 pixels.
     *
     * @param number of the page, from 1 on
     * @throws RefusedException UNKNOWN if there is no such page, PDF_UNREADABLE, BUSY
     */
    public Preview page(Content content, int number) {
        return at(() -> OpenedPdf.of(content.from(0)), pdf -> {
            if (number < 1 || number > pdf.pages()) {
                throw new RefusedException(UNKNOWN);
            }
            return images.compressed(drawn(pdf.document(), number - 1));
        });
    }

    /** The words of each page, for those who do not see it: 20,000 characters at most, and none of a picture. */
    public List<String> texts(Content content) {
        return at(() -> OpenedPdf.of(content.from(0)), pdf -> {
            List<String> texts = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.pages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf.document()).strip();
                texts.add(text.substring(0, Math.min(text.length(), MOST_TEXT)));
            }
            return texts;
        });
    }

    /** Writes a document as it is, with a page behind it that says who signed it, and closes it. */
    public void sign(Path from, Path to, Certificate certificate, Handwriting hand, SealKey key, Instant now) {
        at(() -> OpenedPdf.of(Files.newInputStream(from)), pdf -> {
            CertificatePage.add(pdf.document(), certificate, hand);
            try (OutputStream out = Files.newOutputStream(to)) {
                new Seal(key).close(pdf.document(), certificate.mark(), now, out);
            }
            return null;
        });
    }

    /**
     * Looks whether a file is what was sealed here.
     *
     * @param ours certificates that documents were ever sealed with here
     */
    public Verification verify(Path file, Collection<X509Certificate> ours) {
        enter(checks);
        try {
            return new Verifier(ours).verify(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            checks.release();
        }
    }

    private <T> T at(Opening opening, Work<T> work) {
        enter(places);
        try (OpenedPdf pdf = opening.open()) {
            return work.with(pdf);
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LOGGER.log(Level.FINE, "a PDF that nothing can be done with", broken);
            throw new RefusedException(PDF_UNREADABLE);
        } finally {
            places.release();
        }
    }

    private static byte[] bytes(Content content) throws IOException {
        try (InputStream in = content.from(0)) {
            return in.readAllBytes();
        }
    }

    private static BufferedImage drawn(PDDocument document, int index) throws IOException {
        PDRectangle size = document.getPage(index).getCropBox();
        float scale = Math.min(SHARPEST, PIXELS / Math.max(size.getWidth(), size.getHeight()));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(index, scale, ImageType.RGB);
    }

    private static void enter(Semaphore places) {
        try {
            if (places.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new RefusedException(BUSY, Refusals.BACK_SOON);
    }
}

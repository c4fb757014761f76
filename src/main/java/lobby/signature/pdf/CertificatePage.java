package lobby.signature.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The page behind what was signed: by whom, when, how they were known, and what exactly it was. */
final class CertificatePage {

    private static final float MARGIN = 56;
    private static final float NAMES = 150;
    private static final float GAP = 8;
    private static final float TITLE = 18;
    private static final float TEXT = 10;
    private static final float FIELD_WIDTH = 300;
    private static final float FIELD_HEIGHT = FIELD_WIDTH * Handwriting.HEIGHT / Handwriting.WIDTH;
    private static final float SIGNED = 30;
    private static final float LINE = 1.6f;
    private static final float GREY = 0.35f;

    /** Adds the page to the end of the document. */
    static void add(PDDocument document, Certificate certificate, Handwriting hand) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            new CertificatePage(content, new Pen(document, content)).write(certificate, hand);
        }
    }

    private final PDPageContentStream content;
    private final Pen pen;
    private final float width = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private CertificatePage(PDPageContentStream content, Pen pen) {
        this.content = content;
        this.pen = pen;
    }

    private void write(Certificate certificate, Handwriting hand) throws IOException {
        float y = pen.write(certificate.title(), TITLE, MARGIN, PDRectangle.A4.getHeight() - MARGIN, width);
        y = pen.write(certificate.intro(), TEXT, MARGIN, y - GAP, width) - 2 * GAP;
        for (Certificate.Fact fact : certificate.facts()) {
            y = write(fact, y) - GAP / 2;
        }
        y = write(certificate.signature(), hand, y - GAP);
        pen.write(certificate.note(), TEXT, MARGIN, y - 2 * GAP, width);
    }

    private float write(Certificate.Fact fact, float y) throws IOException {
        content.setNonStrokingColor(GREY);
        float left = pen.write(fact.name(), TEXT, MARGIN, y, NAMES - GAP);
        content.setNonStrokingColor(0f);
        float right = pen.write(fact.value(), TEXT, MARGIN + NAMES, y, width - NAMES);
        return Math.min(left, right);
    }

    private float write(String name, Handwriting hand, float y) throws IOException {
        content.setNonStrokingColor(GREY);
        pen.write(name, TEXT, MARGIN, y, NAMES - GAP);
        content.setNonStrokingColor(0f);
        float bottom = y - FIELD_HEIGHT - GAP;
        if (hand.isDrawn()) {
            draw(hand.strokes(), MARGIN + NAMES, bottom);
        } else {
            pen.sign(hand.name(), SIGNED, MARGIN + NAMES + GAP, bottom + FIELD_HEIGHT / 3, FIELD_WIDTH - 2 * GAP);
        }
        content.setLineWidth(LINE / 2);
        content.moveTo(MARGIN + NAMES, bottom);
        content.lineTo(MARGIN + NAMES + FIELD_WIDTH, bottom);
        content.stroke();
        return bottom;
    }

    private void draw(List<List<Handwriting.Point>> strokes, float x, float y) throws IOException {
        float scale = FIELD_WIDTH / Handwriting.WIDTH;
        content.setLineWidth(LINE);
        content.setLineCapStyle(1);
        content.setLineJoinStyle(1);
        for (List<Handwriting.Point> stroke : strokes) {
            for (int at = 0; at < stroke.size(); at++) {
                float toX = x + stroke.get(at).x() * scale;
                float toY = y + (Handwriting.HEIGHT - stroke.get(at).y()) * scale;
                if (at == 0) {
                    content.moveTo(toX, toY);
                } else {
                    content.lineTo(toX, toY);
                }
            }
            content.stroke();
        }
    }
}

package lobby.signature.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Writes text into a page, with a font that the document brings along; what that has no sign for becomes a box. */
final class Pen {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int BOX = 0x25A1;
    private static final float SLANT = 0.25f;
    private static final float LEADING = 1.4f;
    private static final float PER_EM = 1000;

    private final TrueTypeFont signs;
    private final PDType0Font font;
    private final PDPageContentStream page;

    Pen(PDDocument document, PDPageContentStream page) throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            signs = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
        }
        this.font = PDType0Font.load(document, signs, true);
        this.page = page;
    }

    /**
     * Writes as many lines as it takes.
     *
     * @return where the next line begins
     */
    float write(String text, float size, float x, float y, float width) throws IOException {
        float line = y;
        for (String words : lines(text, size, width)) {
            line -= size * LEADING;
            put(words, size, new Matrix(1, 0, 0, 1, x, line));
        }
        return line;
    }

    /** Writes one line like a hand, as large as it fits. */
    void sign(String name, float largest, float x, float y, float width) throws IOException {
        String words = writable(name);
        float fitting = width / (font.getStringWidth(words) / PER_EM + SLANT);
        put(words, Math.min(largest, fitting), new Matrix(1, 0, SLANT, 1, x, y));
    }

    private void put(String words, float size, Matrix where) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.setTextMatrix(where);
        page.showText(words);
        page.endText();
    }

    /** Broken between words, and within one that is wider than a line. */
    private List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : writable(text).split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ");
            for (int sign : word.codePoints().toArray()) {
                if (!line.isEmpty() && width(line + Character.toString(sign), size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(sign);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String words, float size) throws IOException {
        return font.getStringWidth(words) / PER_EM * size;
    }

    private String writable(String text) throws IOException {
        var known = signs.getUnicodeCmapLookup();
        return text.codePoints()
            .map(sign -> Character.isWhitespace(sign) ? ' ' : sign)
            .map(sign -> known.getGlyphId(sign) == 0 ? BOX : sign)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}

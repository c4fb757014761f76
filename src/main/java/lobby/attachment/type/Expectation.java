package lobby.attachment.type;

import java.io.IOException;
import java.util.Set;

/** What the content of a format has to look like. */
interface Expectation {

    /** @param detected what Tika takes it for, from its content alone */
    boolean holds(String detected, Peek peek) throws IOException;

    /** Where two formats in one file are possible, the file is not a real one of either. */
    static Expectation of(Format format) {
        return switch (format) {
            case PNG -> (detected, peek) -> detected.equals("image/png") && isNothingElse(peek);
            case JPEG -> (detected, peek) -> detected.equals("image/jpeg") && isNothingElse(peek);
            case GIF -> (detected, peek) -> detected.equals("image/gif") && GifBlocks.areWhole(peek)
                && isNothingElse(peek);
            case WEBP -> (detected, peek) -> peek.has(0, "RIFF") && peek.has(8, "WEBP") && isNothingElse(peek);
            case HEIC -> (detected, peek) -> Brands.isHeic(peek) && isNothingElse(peek);
            case MOV, M4V, MP4 -> (detected, peek) -> Brands.isVideo(peek) && isNothingElse(peek);
            case M4A -> (detected, peek) -> Brands.isAudio(peek) && isNothingElse(peek);
            case WEBM -> (detected, peek) -> peek.has(0, "\u001a\u0045\u00df\u00a3")
                && peek.headText(0, 64).contains("webm") && isNothingElse(peek);
            case MP3 -> (detected, peek) -> detected.equals("audio/mpeg") && isNothingElse(peek);
            case PDF -> (detected, peek) -> detected.equals("application/pdf") && beginsAsPdf(peek)
                && !ZipNames.endsAsZip(peek);
            case TXT, CSV -> (detected, peek) -> PlainText.isPlain(detected, peek);
            case RTF -> (detected, peek) -> peek.has(0, "{\\rtf") && !ZipNames.endsAsZip(peek);
            case DOC, XLS, PPT -> (detected, peek) -> peek.has(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
            case DOCX -> (detected, peek) -> isOffice(peek, "word/");
            case XLSX -> (detected, peek) -> isOffice(peek, "xl/");
            case PPTX -> (detected, peek) -> isOffice(peek, "ppt/");
            case ODT, ODS, ODP -> (detected, peek) -> isOpenDocument(peek, format.mediaType());
            case ZIP -> (detected, peek) -> peek.has(0, "PK") && ZipNames.endsAsZip(peek);
        };
    }

    private static boolean isNothingElse(Peek peek) throws IOException {
        return !ZipNames.endsAsZip(peek) && !Markup.isIn(peek);
    }

    /** Readers look for this within the first kilobyte, which is how something else can be in front. */
    private static boolean beginsAsPdf(Peek peek) {
        return peek.headText(0, 64).replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "").startsWith("%PDF-");
    }

    /** One with macros is another format, with an extension of its own. */
    private static boolean isOffice(Peek peek, String part) throws IOException {
        Set<String> names = ZipNames.of(peek);
        return peek.has(0, "PK\u0003\u0004") && names.contains("[Content_Types].xml")
            && names.stream().anyMatch(name -> name.startsWith(part)) && !names.contains(part + "vbaProject.bin");
    }

    /** The first entry is stored as it is, so that anybody can tell. */
    private static boolean isOpenDocument(Peek peek, String mediaType) {
        return peek.has(0, "PK\u0003\u0004") && peek.has(30, "mimetype" + mediaType)
            && !peek.has(38 + mediaType.length(), "-");
    }
}

package lobby.attachment.type;

import java.util.Set;

/** What files of boxes (ISO 14496-12, QuickTime) say they are, in their first box. */
final class Brands {

    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final Set<String> AUDIO = Set.of("M4A ", "M4B ", "M4P ");

    /** Those that say nothing of what is in them. */
    private static final Set<String> ANY = Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "dash",
        "3gp4", "3gp5", "3gp6");
    private static final Set<String> VIDEO = Set.of("qt  ", "M4V ", "M4VH", "M4VP", "avc1", "mmp4", "MSNV", "XAVC",
        "3g2a", "3g2b", "3gp7", "iso3", "iso7", "iso8", "iso9", "f4v ", "ndsc", "hvc1", "av01");

    /** Those of QuickTime before there were brands. */
    private static final Set<String> FIRST = Set.of("moov", "mdat", "wide", "pnot");

    static boolean isHeic(Peek peek) {
        return HEIC.contains(brand(peek));
    }

    static boolean isVideo(Peek peek) {
        return VIDEO.contains(brand(peek)) || ANY.contains(brand(peek)) || FIRST.contains(peek.headText(4, 4));
    }

    static boolean isAudio(Peek peek) {
        return AUDIO.contains(brand(peek)) || ANY.contains(brand(peek));
    }

    private static String brand(Peek peek) {
        return peek.has(4, "ftyp") ? peek.headText(8, 4) : "";
    }

    private Brands() {
    }
}

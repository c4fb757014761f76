package lobby.attachment.type;

import static java.util.Locale.ROOT;

import java.util.List;

/** What files are to people: each has limits of its own, and is shown in its own way. */
public enum FileClass {

    IMAGE, VIDEO, DOCUMENT, AUDIO, OTHER;

    /** How it is called where it is written down, and in the keys of words. */
    public String key() {
        return name().toLowerCase(ROOT);
    }

    /** The endings that stand for such files, in lower case and without their dots: their content is held to them. */
    public List<String> extensions() {
        return Format.extensions(this);
    }
}

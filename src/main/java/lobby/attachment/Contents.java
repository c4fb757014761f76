package lobby.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lobby.attachment.content.ContentKey;

/** What a file consists of: each of its forms is kept by its hash. Anything but a picture has 0 by 0 pixels. */
@Embeddable
public class Contents {

    private String content;
    private String preview;
    private String shown;
    private String signed;
    private int width;
    private int height;

    @Column(name = "drawn_as")
    private String drawnAs;

    protected Contents() {
    }

    /** What is no picture, or none that can be drawn. */
    static Contents of(ContentKey original) {
        Contents contents = new Contents();
        contents.content = original.hash();
        return contents;
    }

    /** A picture, with what was drawn from it to be shown. */
    static Contents of(ContentKey original, ContentKey preview, ContentKey shown, Pictures made) {
        Contents contents = of(original);
        contents.preview = preview.hash();
        contents.shown = shown.hash();
        contents.width = made.dimensions().width();
        contents.height = made.dimensions().height();
        contents.drawnAs = made.mediaType();
        return contents;
    }

    /** What is left of a file that is gone. */
    static Contents none() {
        return new Contents();
    }

    /** Under what it is kept in this form, if it is. */
    Optional<ContentKey> key(Rendition rendition) {
        return Optional.ofNullable(switch (rendition) {
            case ORIGINAL -> content;
            case PREVIEW -> preview;
            case SHOWN -> shown;
            case SIGNED -> signed;
        }).map(ContentKey::new);
    }

    /** A document, as it was signed. */
    void signed(ContentKey key) {
        signed = key.hash();
    }

    Stream<ContentKey> keys() {
        return keys(EnumSet.allOf(Rendition.class));
    }

    /** What was made of it. */
    Stream<ContentKey> derived() {
        return keys(EnumSet.complementOf(EnumSet.of(Rendition.ORIGINAL)));
    }

    private Stream<ContentKey> keys(Set<Rendition> renditions) {
        return renditions.stream().flatMap(rendition -> key(rendition).stream());
    }

    /** The media type of what was drawn. */
    String drawnAs() {
        return drawnAs;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}

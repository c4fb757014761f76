package lobby.attachment.type;

import static lobby.attachment.type.FileClass.AUDIO;
import static lobby.attachment.type.FileClass.DOCUMENT;
import static lobby.attachment.type.FileClass.IMAGE;
import static lobby.attachment.type.FileClass.OTHER;
import static lobby.attachment.type.FileClass.VIDEO;
import static lobby.platform.Refusal.FILES_TOO_LARGE;
import static lobby.platform.Refusal.FILE_NOT_ALLOWED;
import static lobby.platform.Refusal.FILE_TOO_LARGE;
import static lobby.platform.Refusal.TOO_MANY_FILES;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lobby.platform.RefusedException;

/**
 * What may be sent in a kind of conversation. Pages show it, and the server enforces it, from the same one.
 *
 * @param classes what may be sent of each class; of one that is not here, or has no ending, nothing
 * @param files   how many a message may have
 * @param most    how many bytes they may have together
 */
public record AttachmentPolicy(Map<FileClass, Allowance> classes, int files, long most) implements Serializable {

    private static final long MEGABYTE = 1024 * 1024;
    private static final int FILES = 10;
    private static final Allowance NOTHING = new Allowance(List.of(), 10 * MEGABYTE);

    /** Where staff and residents talk about help. */
    public static final AttachmentPolicy CARE = new AttachmentPolicy(Map.of(
        IMAGE, new Allowance(List.of("png", "jpg", "jpeg", "gif"), 10 * MEGABYTE),
        VIDEO, new Allowance(List.of("mov", "m4v", "mp4"), 100 * MEGABYTE),
        DOCUMENT, new Allowance(List.of("odt", "ppt", "txt", "doc", "pdf"), 10 * MEGABYTE)),
        FILES, 200 * MEGABYTE);

    /** Where two people talk. */
    public static final AttachmentPolicy DIRECT = new AttachmentPolicy(Map.of(
        IMAGE, CARE.of(IMAGE).and(List.of("heic", "webp"), 25 * MEGABYTE),
        VIDEO, CARE.of(VIDEO).and(List.of("webm"), 100 * MEGABYTE),
        DOCUMENT, CARE.of(DOCUMENT).and(List.of("docx", "xlsx", "pptx", "ods", "odp", "rtf", "csv"), 25 * MEGABYTE),
        AUDIO, new Allowance(List.of("mp3", "m4a"), 25 * MEGABYTE),
        OTHER, new Allowance(List.of("zip"), 25 * MEGABYTE)),
        FILES, 250 * MEGABYTE);

    /** Where staff and residents talk about a booking. */
    public static final AttachmentPolicy BOOKING = DIRECT;

    public AttachmentPolicy {
        EnumMap<FileClass, Allowance> inOrder = new EnumMap<>(FileClass.class);
        inOrder.putAll(classes);
        classes = Collections.unmodifiableMap(inOrder);
        if (files < 0 || most < 0) {
            throw new IllegalArgumentException("So many files can't be sent.");
        }
    }

    /**
     * The policy that was written down as this.
     *
     * @throws RefusedException INVALID if that is none
     */
    public static AttachmentPolicy read(String json) {
        return PolicyJson.read(json);
    }

    /** It, written down as JSON, to be read again. */
    public String json() {
        return PolicyJson.write(this);
    }

    /** The same in place of another: what was written there that is nothing of a policy stays. */
    public String json(String before) {
        return PolicyJson.write(this, before);
    }

    /** What may be sent of a class: without an ending where that is nothing. */
    public Allowance of(FileClass fileClass) {
        return classes.getOrDefault(fileClass, NOTHING);
    }

    /** @throws RefusedException FILE_NOT_ALLOWED, which names those that are */
    public void requireAllowed(FileName name) {
        allowance(name);
    }

    /**
     * How many bytes a file of this name may have.
     *
     * @throws RefusedException FILE_NOT_ALLOWED, which names those that are
     */
    public long most(FileName name) {
        return allowance(name).most();
    }

    /** @throws RefusedException FILE_NOT_ALLOWED, which names those that are, or FILE_TOO_LARGE with the limit */
    public void check(FileName name, FileType type, long size) {
        Allowance allowance = allowance(name);
        if (!type.extension().equals(name.extension())) {
            throw new RefusedException(FILE_NOT_ALLOWED, list());
        }
        if (size > allowance.most()) {
            throw new RefusedException(FILE_TOO_LARGE, inMegabytes(allowance.most()));
        }
    }

    /** @throws RefusedException TOO_MANY_FILES or FILES_TOO_LARGE, each with the limit */
    public void checkTogether(Collection<Long> sizes) {
        if (sizes.size() > files) {
            throw new RefusedException(TOO_MANY_FILES, files);
        }
        if (sizes.stream().mapToLong(Long::longValue).sum() > most) {
            throw new RefusedException(FILES_TOO_LARGE, inMegabytes(most));
        }
    }

    /** What a file picker is to offer: {@code .png,.jpg}. */
    public String accept() {
        return joined(",", classes.values().stream());
    }

    /** The same for one class; empty where nothing of it may be sent. */
    public String accept(FileClass fileClass) {
        return joined(",", Stream.of(of(fileClass)));
    }

    private Allowance allowance(FileName name) {
        return classes.values().stream()
            .filter(allowance -> allowance.extensions().contains(name.extension()))
            .findFirst()
            .orElseThrow(() -> new RefusedException(FILE_NOT_ALLOWED, list()));
    }

    private String list() {
        return joined(", ", classes.values().stream());
    }

    private static String joined(String separator, Stream<Allowance> allowances) {
        return allowances.flatMap(Allowance::withDots).collect(Collectors.joining(separator));
    }

    private static double inMegabytes(long bytes) {
        return bytes / (double) MEGABYTE;
    }
}

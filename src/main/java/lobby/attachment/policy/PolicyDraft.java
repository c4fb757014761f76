package lobby.attachment.policy;

import static java.util.stream.Collectors.toMap;
import static lobby.platform.Refusal.ENDING_UNKNOWN;
import static lobby.platform.Refusal.FILE_COUNT_WRONG;
import static lobby.platform.Refusal.FILE_SIZE_WRONG;
import static lobby.platform.Refusal.NO_FILES_ALLOWED;
import static lobby.platform.Refusal.TOGETHER_WRONG;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lobby.attachment.type.Allowance;
import lobby.attachment.type.AttachmentPolicy;
import lobby.attachment.type.FileClass;
import lobby.platform.RefusedException;

/**
 * What somebody would like to be sent in a kind of conversation, whatever they chose and typed. It is a policy only
 * where files can be sent by it, and no larger ones than an installation takes.
 *
 * @param classes one for each
 * @param files   how many a message may have
 * @param most    how many bytes they may have together
 */
public record PolicyDraft(Map<FileClass, Wish> classes, int files, long most) {

    /** The most that a file may have: what servers, proxies and the scanner are set up to let through. */
    public static final long MOST_OF_A_FILE = 100L * 1024 * 1024;

    /** The most that a message may have: files, and bytes. */
    public static final int MOST_FILES = 50;
    public static final long MOST_TOGETHER = 1024L * 1024 * 1024;

    private static final double MEGABYTE = 1024 * 1024;

    /**
     * Of one class.
     *
     * @param extensions in lower case, without their dots
     * @param most       how many bytes a file may have
     */
    public record Wish(List<String> extensions, long most) {
    }

    public PolicyDraft {
        EnumMap<FileClass, Wish> inOrder = new EnumMap<>(FileClass.class);
        inOrder.putAll(classes);
        classes = Collections.unmodifiableMap(inOrder);
    }

    /**
     * The policy it amounts to.
     *
     * @param before what held until now: what it let through, it may go on letting through
     * @throws RefusedException NO_FILES_ALLOWED, ENDING_UNKNOWN with the ending, FILE_SIZE_WRONG with the place of the
     *         class, FILE_COUNT_WRONG, or TOGETHER_WRONG
     */
    public AttachmentPolicy policy(AttachmentPolicy before) {
        if (classes.values().stream().allMatch(wish -> wish.extensions().isEmpty())) {
            throw new RefusedException(NO_FILES_ALLOWED);
        }
        classes.forEach((fileClass, wish) -> check(fileClass, wish, before));
        checkTogether();
        return new AttachmentPolicy(classes.entrySet().stream().collect(toMap(Map.Entry::getKey,
            wish -> new Allowance(wish.getValue().extensions(), wish.getValue().most()))), files, most);
    }

    private static void check(FileClass fileClass, Wish wish, AttachmentPolicy before) {
        List<String> had = before.of(fileClass).extensions();
        wish.extensions().stream()
            .filter(extension -> !fileClass.extensions().contains(extension) && !had.contains(extension))
            .findFirst()
            .ifPresent(unknown -> {
                throw new RefusedException(ENDING_UNKNOWN, "." + unknown);
            });
        if (wish.most() < 1 || wish.most() > MOST_OF_A_FILE) {
            throw new RefusedException(FILE_SIZE_WRONG, fileClass.ordinal(), MOST_OF_A_FILE / MEGABYTE);
        }
    }

    /** A message that can't have one of the files that may be sent would be a trap. */
    private void checkTogether() {
        if (files < 1 || files > MOST_FILES) {
            throw new RefusedException(FILE_COUNT_WRONG, MOST_FILES);
        }
        long largest = classes.values().stream().filter(wish -> !wish.extensions().isEmpty()).mapToLong(Wish::most)
            .max().orElse(1);
        if (most < largest || most > MOST_TOGETHER) {
            throw new RefusedException(TOGETHER_WRONG, largest / MEGABYTE, MOST_TOGETHER / MEGABYTE);
        }
    }
}

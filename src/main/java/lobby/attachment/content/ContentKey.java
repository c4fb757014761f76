package lobby.attachment.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What content is known by: its SHA-256 in hexadecimal. Nothing that anybody typed is part of it. */
public record ContentKey(String hash) {

    private static final String SHAPE = "[0-9a-f]{64}";

    public ContentKey {
        if (!hash.matches(SHAPE)) {
            throw new IllegalArgumentException("This is no SHA-256 in hexadecimal.");
        }
    }

    /** Whether this is what some key looks like. */
    static boolean isOne(String text) {
        return text.matches(SHAPE);
    }

    static ContentKey of(MessageDigest digest) {
        return new ContentKey(HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package lobby.attachment.image;

/**
 * A small picture of a picture.
 *
 * @param mediaType {@code image/jpeg}, or {@code image/png} where it can be seen through
 */
public record Preview(byte[] bytes, String mediaType, Dimensions dimensions) {
}

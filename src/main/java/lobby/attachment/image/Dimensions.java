package lobby.attachment.image;

/** How wide and high a picture is, in pixels. */
public record Dimensions(int width, int height) {

    private static final long MEGAPIXEL = 1_000_000;

    long pixels() {
        return (long) width * height;
    }

    boolean isWithin(int megapixels) {
        return pixels() <= megapixels * MEGAPIXEL;
    }

    Dimensions turned() {
        return new Dimensions(height, width);
    }
}

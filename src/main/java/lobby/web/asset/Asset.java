package lobby.web.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A file that pages load, ready to be sent: as it is, and compressed. */
record Asset(String type, byte[] plain, byte[] compressed) {

    private static final Map<String, String> TYPES = Map.of(
        "css", "text/css;charset=UTF-8",
        "js", "text/javascript;charset=UTF-8",
        "json", "application/json;charset=UTF-8",
        "svg", "image/svg+xml;charset=UTF-8",
        "png", "image/png",
        "webmanifest", "application/manifest+json;charset=UTF-8");

    static Asset of(String path, byte[] bytes) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        byte[] slim = switch (ending) {
            case "js" -> Slim.script(new String(bytes, UTF_8)).getBytes(UTF_8);
            case "css" -> Slim.style(new String(bytes, UTF_8)).getBytes(UTF_8);
            default -> bytes;
        };
        return new Asset(TYPES.getOrDefault(ending, "application/octet-stream"), slim, compress(slim));
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return compressed.toByteArray();
    }
}

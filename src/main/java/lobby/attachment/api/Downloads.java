package lobby.attachment.api;

import static lobby.platform.Refusal.FILE_GONE;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import lobby.attachment.Download;
import lobby.attachment.type.FileName;
import lobby.platform.RefusedException;

/**
 * Files as they are handed out: whole, or a range of them (RFC 9110, chapter 14), and never as anything that runs. A
 * browser keeps them, and asks each time whether it still may show them.
 */
public final class Downloads {

    private static final int PIECE = 32 * 1024;

    /**
     * @param known what the browser says it has, by its tag; null for nothing
     * @param range the part it wants; null for all of it
     */
    public static Response of(Download download, String known, String range) {
        String tag = tag(download);
        long size = download.content().size();
        if (known != null && (known.contains(tag) || known.equals("*"))) {
            return safe(Response.notModified(), download, tag).build();
        }
        Range wanted = Range.of(range, size);
        if (wanted == null) {
            return safe(Response.ok(), download, tag)
                .header("Content-Length", size)
                .entity(stream(download, 0, size))
                .build();
        }
        if (wanted.isEmpty()) {
            return safe(Response.status(416), download, tag).header("Content-Range", "bytes */" + size).build();
        }
        return safe(Response.status(206), download, tag)
            .header("Content-Range", "bytes %d-%d/%d".formatted(wanted.from(), wanted.to(), size))
            .header("Content-Length", wanted.length())
            .entity(stream(download, wanted.from(), wanted.length()))
            .build();
    }

    /** Whether the part somebody wants is of what there still is; so it is where they do not ask. */
    static boolean isSame(Download download, String ifRange) {
        return ifRange == null || ifRange.equals(tag(download));
    }

    private static String tag(Download download) {
        return '"' + download.key().hash() + '"';
    }

    private static ResponseBuilder safe(ResponseBuilder answer, Download download, String tag) {
        return answer.type(download.mediaType())
            .header("ETag", tag)
            .header("Accept-Ranges", "bytes")
            .header("Cache-Control", "private, no-cache")
            .header("Content-Disposition", new FileName(download.name()).contentDisposition(download.inline()))
            .header("Content-Security-Policy", "default-src 'none'; sandbox")
            .header("X-Content-Type-Options", "nosniff");
    }

    /** It may have been taken away since we were asked. */
    private static StreamingOutput stream(Download download, long from, long length) {
        return out -> {
            try (InputStream in = download.content().from(from)) {
                copy(in, out, length);
            } catch (NoSuchFileException unsent) {
                throw new RefusedException(FILE_GONE);
            }
        };
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] piece = new byte[PIECE];
        long left = length;
        while (left > 0) {
            int read = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) {
                throw new IOException("The file ends before its end.");
            }
            out.write(piece, 0, read);
            left -= read;
        }
    }

    private Downloads() {
    }
}

package lobby.web.asset;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lobby.platform.Compression;

/**
 * Hands out what pages load, at {@code /assets/<version>/…}. A page from before an update still finds everything,
 * only then the browser doesn't keep it.
 */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** It answers for all pages, not only for what lies beside it. */
    private static final String WORKER = "js/worker.js";

    @Inject transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1).split("/", 2);
        Optional<Asset> asset = parts.length == 2 ? assets.find(parts[1]) : Optional.empty();
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control",
            assets.isCurrent(parts[0]) ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Vary", "Accept-Encoding");
        if (parts[1].equals(WORKER)) {
            response.setHeader("Service-Worker-Allowed", request.getContextPath() + "/");
        }
        response.setContentType(asset.get().type());
        send(asset.get(), Compression.takesGzip(request.getHeader("Accept-Encoding")), response);
    }

    private static void send(Asset asset, boolean compressed, HttpServletResponse response) throws IOException {
        byte[] bytes = compressed ? asset.compressed() : asset.plain();
        if (compressed) {
            response.setHeader("Content-Encoding", Compression.GZIP);
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}

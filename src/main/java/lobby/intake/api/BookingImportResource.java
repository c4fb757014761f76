package lobby.intake.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Consumer;
import lobby.intake.BookingImportService;
import lobby.intake.ImportReport;
import lobby.intake.format.BookingFile;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Words;
import lobby.security.Caller;

/** Files of bookings from other systems. With {@code trial} one sees what would become of them, and nothing is kept. */
@Path("imports/bookings")
@RequestScoped
public class BookingImportResource {

    private static final String CSV = "text/csv";
    private static final String CALENDAR = "text/calendar";
    private static final Consumer<ImportReport> UNTOLD = progress -> { };

    @Inject BookingImportService imports;
    @Inject Caller caller;
    @QueryParam("location") UUID location;
    @QueryParam("trial") @DefaultValue("false") boolean trial;

    @POST
    @Consumes({CSV, CALENDAR})
    @Produces(APPLICATION_JSON)
    public Response take(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream content) throws IOException {
        return Response.ok(Reports.of(take(read(type, content), UNTOLD))).build();
    }

    @POST
    @Consumes({CSV, CALENDAR})
    @Produces(Reports.LINES + ";qs=0.5")
    public StreamingOutput tell(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream content)
        throws IOException {
        BookingFile file = read(type, content);
        int all = file.entries().size();
        return out -> Reports.line(out, Reports.of(take(file, so -> Reports.line(out, Reports.progress(so, all)))));
    }

    @POST
    @Consumes({CSV, CALENDAR})
    @Produces(CSV + ";charset=UTF-8;qs=0.5")
    public StreamingOutput refused(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream content)
        throws IOException {
        BookingFile file = read(type, content);
        ImportReport report = take(file, UNTOLD);
        Words words = Words.of(caller.language());
        return out -> Reports.table(out, file.header(), report, words.text("import.line"), words.text("import.reason"));
    }

    private ImportReport take(BookingFile file, Consumer<ImportReport> progress) {
        return trial ? imports.tryOut(location, file, progress) : imports.take(location, file, progress);
    }

    private BookingFile read(String type, InputStream content) throws IOException {
        if (location == null) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        byte[] file = content.readNBytes(BookingImportService.LARGEST + 1);
        if (file.length > BookingImportService.LARGEST) {
            throw new RefusedException(Refusal.TOO_LARGE, BookingImportService.LARGEST / 1024);
        }
        return type.startsWith(CALENDAR) ? imports.readCalendar(location, file) : imports.readTable(location, file);
    }
}

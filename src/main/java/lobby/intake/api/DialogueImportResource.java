package lobby.intake.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import lobby.intake.BookingIntakeService;
import lobby.intake.DialogueImportService;
import lobby.intake.ImportReport;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Settings;

/** Conversations of an earlier system, one a line. */
@Path("imports/conversations")
@Consumes({"application/jsonl", "application/x-ndjson", "application/json-lines", "text/plain"})
@RequestScoped
public class DialogueImportResource {

    private static final long A_MEGABYTE = 1024 * 1024;

    @Inject DialogueImportService imports;
    @Inject BookingIntakeService intake;
    @Inject Settings settings;
    @Context HttpServletRequest request;
    @QueryParam("location") UUID location;
    @QueryParam("asOf") @DefaultValue("2019-03-01") String asOf;

    @POST
    @Produces(APPLICATION_JSON)
    public Response take(InputStream lines) {
        return Response.ok(Reports.of(take(lines, day(), progress -> { }))).build();
    }

    /** The same, told line by line how far it is; the last line is the report. */
    @POST
    @Produces(Reports.LINES + ";qs=0.5")
    public StreamingOutput tell(InputStream lines) {
        LocalDate day = day();
        intake.zoneOf(location);
        return out -> Reports.line(out, Reports.of(take(lines, day, so -> Reports.line(out, Reports.progress(so)))));
    }

    private ImportReport take(InputStream lines, LocalDate day, Consumer<ImportReport> progress) {
        return imports.take(location, new JsonLines<>(lines, most(), DialogueBody::read), day, progress);
    }

    private long most() {
        return settings.importMegabytes() * A_MEGABYTE;
    }

    /** Nothing is begun that is said beforehand to be too much. */
    private LocalDate day() {
        if (request.getContentLengthLong() > most()) {
            throw new RefusedException(Refusal.TOO_LARGE, most() / 1024);
        }
        if (location == null) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException wrong) {
            throw new RefusedException(Refusal.NOT_A_DAY, asOf);
        }
    }
}

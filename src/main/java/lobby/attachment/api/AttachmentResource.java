package lobby.attachment.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;
import static lobby.platform.Refusal.INVALID;
import static lobby.platform.Refusal.UPLOAD_BROKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import lobby.api.Body;
import lobby.attachment.AttachmentJson;
import lobby.attachment.AttachmentService;
import lobby.attachment.Download;
import lobby.attachment.Rendition;
import lobby.attachment.policy.FileUse;
import lobby.attachment.upload.UploadService;
import lobby.platform.RefusedException;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** Files: brought one by one before the message that mentions them, and handed out with it. */
@Path("attachments")
@Produces({APPLICATION_JSON, "*/*;qs=0.5"})
@ApplicationScoped
public class AttachmentResource {

    /** Enough for any name there is. */
    private static final int LONGEST_HEAD = 32 * 1024;

    @Inject UploadService uploads;
    @Inject AttachmentService attachments;
    @Context HttpServletRequest request;

    /** What may be sent in a kind of conversation. */
    @GET
    @Path("policy")
    public String policy(@QueryParam("use") @DefaultValue("BOOKING") FileUse use) {
        return attachments.policy(use).json();
    }

    /** Reads the file as it comes: nothing is written down anywhere but where it goes. */
    @POST
    @Consumes(MULTIPART_FORM_DATA)
    public Response bring(@QueryParam("use") @DefaultValue("BOOKING") FileUse use) {
        try {
            JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
            upload.setMaxPartHeaderSize(LONGEST_HEAD);
            FileItemInputIterator parts = upload.getItemIterator(request);
            FileItemInput file = parts.hasNext() ? parts.next() : null;
            if (file == null || file.isFormField() || file.getName() == null) {
                throw new RefusedException(INVALID);
            }
            return Response.status(201)
                .entity(AttachmentJson.of(uploads.receive(use, file.getName(), file.getInputStream())))
                .build();
        } catch (FileUploadException malformed) {
            throw new RefusedException(INVALID);
        } catch (IOException gone) {
            throw new RefusedException(UPLOAD_BROKEN);
        }
    }

    @PUT
    @Path("{id}")
    @Consumes(APPLICATION_JSON)
    public JsonObject describe(@PathParam("id") UUID id, Body body) {
        return AttachmentJson.of(attachments.describe(id, body.only("alternative").text("alternative")));
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") UUID id) {
        attachments.discard(id);
    }

    @GET
    @Path("{id}")
    public Response download(@PathParam("id") UUID id, @QueryParam("as") @DefaultValue("ORIGINAL") Rendition rendition,
        @HeaderParam("Range") String range, @HeaderParam("If-Range") String ifRange,
        @HeaderParam("If-None-Match") String known) {
        Download download = attachments.open(id, rendition);
        return Downloads.of(download, known, Downloads.isSame(download, ifRange) ? range : null);
    }
}

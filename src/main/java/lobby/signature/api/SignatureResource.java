package lobby.signature.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import lobby.api.Body;
import lobby.attachment.AttachmentJson;
import lobby.attachment.image.Preview;
import lobby.platform.Json;
import lobby.signature.GivenCode;
import lobby.signature.SealCheck;
import lobby.signature.SignatureService;
import lobby.signature.SigningService;
import lobby.signature.pdf.Handwriting;

/** Documents that one person is asked to sign, each named by its file. */
@Path("signatures")
@Produces({APPLICATION_JSON, "image/jpeg;qs=0.5"})
@ApplicationScoped
public class SignatureResource {

    private static final String PDF = "application/pdf";

    @Inject SignatureService signatures;
    @Inject SigningService signing;
    @Inject SealCheck check;

    /** Has an upload that was not sent be signed, once it is. */
    @PUT
    @Path("{id}")
    @Consumes(APPLICATION_JSON)
    public JsonObject ask(@PathParam("id") UUID id, Body body) {
        return AttachmentJson.of(signing.ask(id, body.only("day").day("day")));
    }

    @DELETE
    @Path("{id}")
    @Produces(APPLICATION_JSON)
    public JsonObject askForNone(@PathParam("id") UUID id) {
        return AttachmentJson.of(signatures.wishForNone(id));
    }

    @GET
    @Path("{id}")
    public JsonObject open(@PathParam("id") UUID id) {
        return SignatureDetailsJson.of(signatures.open(id));
    }

    /** The words of each page. */
    @GET
    @Path("{id}/pages")
    public JsonObject texts(@PathParam("id") UUID id) {
        JsonArrayBuilder texts = Json.createArrayBuilder();
        signing.texts(id).forEach(texts::add);
        return Json.createObjectBuilder().add("pages", texts).build();
    }

    /** A picture of one page, from 1 on. A file never changes, so its id says which it is. */
    @GET
    @Path("{id}/pages/{number}")
    @Produces("image/jpeg")
    public Response page(@PathParam("id") UUID id, @PathParam("number") int number,
        @HeaderParam("If-None-Match") String known) {
        String tag = "\"%s-%d\"".formatted(id, number);
        if (known != null && known.contains(tag)) {
            signatures.open(id);
            return Response.notModified().header("ETag", tag).header("Cache-Control", "private, no-cache").build();
        }
        Preview page = signing.page(id, number);
        return Response.ok(page.bytes(), page.mediaType())
            .header("ETag", tag)
            .header("Cache-Control", "private, no-cache")
            .header("Content-Security-Policy", "default-src 'none'; sandbox")
            .header("X-Content-Type-Options", "nosniff")
            .build();
    }

    @POST
    @Path("{id}/code")
    public JsonObject giveCode(@PathParam("id") UUID id) {
        GivenCode code = signatures.giveCode(id);
        return Json.createObjectBuilder().add("code", code.text()).add("endsAt", code.endsAt().toString()).build();
    }

    @POST
    @Path("{id}/sign")
    @Consumes(APPLICATION_JSON)
    public JsonObject sign(@PathParam("id") UUID id, Body body) {
        body.only("name", "drawing", "consent", "password", "code");
        Handwriting hand = body.has("drawing") ? Handwriting.drawn(body.text("drawing"))
            : Handwriting.typed(body.text("name"));
        signing.sign(id, hand, body.flag("consent", false), body.optionalText("password").orElse(""),
            body.optionalText("code").orElse(""));
        return open(id);
    }

    @POST
    @Path("{id}/decline")
    @Consumes(APPLICATION_JSON)
    public JsonObject decline(@PathParam("id") UUID id, Body body) {
        signatures.decline(id, body.only("reason").text("reason"));
        return open(id);
    }

    @POST
    @Path("{id}/withdraw")
    public JsonObject withdraw(@PathParam("id") UUID id) {
        signatures.withdraw(id);
        return open(id);
    }

    /** Whether a file comes from here and is as it was; for anybody, and without keeping it. */
    @POST
    @Path("verification")
    @Consumes(PDF)
    public JsonObject verify(InputStream file) {
        return VerificationJson.of(check.check(file));
    }
}

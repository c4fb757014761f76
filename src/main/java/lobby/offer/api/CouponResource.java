package lobby.offer.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import lobby.api.Body;
import lobby.offer.OfferService;
import lobby.platform.Json;

/** Coupons that residents show. */
@Path("coupons/redeem")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class CouponResource {

    @Inject OfferService offers;

    @POST
    @Consumes(APPLICATION_JSON)
    public JsonObject redeem(Body body) {
        OfferService.Redeemed redeemed = offers.redeem(body.only("code").text("code"));
        return Json.createObjectBuilder()
            .add("offer", redeemed.offer().toString())
            .add("title", redeemed.title())
            .add("resident", redeemed.resident())
            .add("redeemedAt", redeemed.at().toString())
            .build();
    }
}

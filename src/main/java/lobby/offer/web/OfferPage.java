package lobby.offer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.offer.GivenView;
import lobby.offer.OfferService;
import lobby.offer.OfferView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;
import lobby.web.Frame;
import lobby.web.Notices;

/** One thing on offer, and who got it. */
@Named
@RequestScoped
public class OfferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    @Inject OfferService service;
    @Inject Frame frame;
    @Inject Notices notices;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Address address;
    private UUID id;
    private OfferView offer;
    private List<GivenView> given;

    /** Known before Faces says so: a page that comes back asks at once whether there is still something to end. */
    @PostConstruct
    void read() {
        address = Address.of("offer", parameters, List.of("id", "page", "version"));
        id = address.id("id");
    }

    /** Only staff have business here; what is yet to be made has no id. */
    public void open() {
        if (!frame.isStaff()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        offer = id == null ? null : service.open(id);
    }

    public String activate() {
        service.activate(id, address.version());
        notices.say("offers.activated");
        return here();
    }

    public String finish() {
        service.finish(id);
        notices.say("offers.finished");
        return here();
    }

    /** Read anew where it could not be done: nothing opened the page then. */
    public OfferView getOffer() {
        if (offer == null && id != null) {
            open();
        }
        return offer;
    }

    public List<GivenView> getGiven() {
        if (given == null) {
            given = service.given(id, (getPage() - 1) * SIZE, SIZE);
        }
        return given;
    }

    /** Of those who were given it, from 1. */
    public int getPage() {
        return address.page(getOffer().given(), SIZE);
    }

    public int getSize() {
        return SIZE;
    }

    public Address getAddress() {
        return address;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    private String here() {
        return "/offer?faces-redirect=true&id=" + id;
    }
}

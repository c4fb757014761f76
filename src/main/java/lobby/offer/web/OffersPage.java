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
import java.util.stream.Stream;
import lobby.conversation.card.CardKind;
import lobby.offer.OfferFacts;
import lobby.offer.OfferFilter;
import lobby.offer.OfferService;
import lobby.offer.OfferState;
import lobby.offer.OfferView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;
import lobby.web.Frame;
import lobby.web.Notices;

/** What is on offer for residents, and the coupons that they show. All of its state is its address. */
@Named
@RequestScoped
public class OffersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> NAMES = List.of("location", "state", "kind", "page");
    private static final int SIZE = 25;

    @Inject OfferService service;
    @Inject Frame frame;
    @Inject Notices notices;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Address address;
    private OfferFilter filter;
    private List<OfferView> rows;
    private long total = -1;
    private Boolean redeeming;
    private String code = "";

    @PostConstruct
    void read() {
        address = Address.of("offers", parameters, NAMES);
        filter = new OfferFilter(location(), named(OfferFacts.KINDS, "kind"), named(getStates(), "state"));
    }

    /** Only staff have business here. */
    public void open() {
        if (!frame.isStaff()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
    }

    public String redeem() {
        OfferService.Redeemed redeemed = service.redeem(code);
        notices.say("offers.redeem.done", redeemed.title(), redeemed.resident());
        return "/offers?faces-redirect=true";
    }

    public List<OfferView> getRows() {
        if (rows == null) {
            rows = service.list(filter, (address.page() - 1) * SIZE, SIZE);
        }
        return rows;
    }

    public long getTotal() {
        if (total < 0) {
            total = service.count(filter);
        }
        return total;
    }

    public int getSize() {
        return SIZE;
    }

    public OfferFilter getFilter() {
        return filter;
    }

    public List<OfferState> getStates() {
        return List.of(OfferState.ACTIVE, OfferState.PLANNED, OfferState.DRAFT, OfferState.FINISHED);
    }

    public List<CardKind> getKinds() {
        return OfferFacts.KINDS;
    }

    public Address getAddress() {
        return address;
    }

    public Address getList() {
        return address.without("page");
    }

    /** The address of a page of this list, up to its number. */
    public String getPaged() {
        return address.paged();
    }

    public boolean isFiltered() {
        return filter.kind() != null || filter.state() != null;
    }

    /** Whether the caller can make something at the location shown. */
    public boolean isManager() {
        return location() != null && service.manages(location());
    }

    public boolean isRedeeming() {
        if (redeeming == null) {
            redeeming = service.redeems();
        }
        return redeeming;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }

    private UUID location() {
        return address.get("location").equals("all") || frame.getHere() == null ? null : frame.getHere().id();
    }

    private <E extends Enum<E>> E named(List<E> all, String name) {
        return Stream.of(address.get(name)).flatMap(said -> all.stream().filter(one -> one.name().equals(said)))
            .findFirst().orElse(null);
    }
}

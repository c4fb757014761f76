package lobby.offer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
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
import lobby.web.ListPage;
import lobby.web.Notices;

/** What is on offer for residents, and the coupons that they show. All of its state is its address. */
@Named
@RequestScoped
public class OffersPage extends ListPage<OfferView> {

    private static final long serialVersionUID = 1L;

    private static final List<String> NAMES = List.of("location", "state", "kind", "page");

    @Inject OfferService service;
    @Inject Notices notices;

    private OfferFilter filter;
    private Boolean redeeming;
    private String code = "";

    @PostConstruct
    void read() {
        filter = new OfferFilter(location(), named(OfferFacts.KINDS, "kind"), named(getStates(), "state"));
    }

    /** Only staff have business here. */
    public void open() {
        if (!isSeenByStaff()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
    }

    public String redeem() {
        OfferService.Redeemed redeemed = service.redeem(code);
        notices.say("offers.redeem.done", redeemed.title(), redeemed.resident());
        return "/offers?faces-redirect=true";
    }

    @Override
    protected Address address(Map<String, String> chosen) {
        return Address.of("offers", chosen, NAMES);
    }

    @Override
    protected List<OfferView> list(int from, int most) {
        return service.list(filter, from, most);
    }

    @Override
    protected long count() {
        return service.count(filter);
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

    private <E extends Enum<E>> E named(List<E> all, String name) {
        return Stream.of(getAddress().get(name)).flatMap(said -> all.stream().filter(one -> one.name().equals(said)))
            .findFirst().orElse(null);
    }
}

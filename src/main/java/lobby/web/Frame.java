package lobby.web;

import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lobby.people.PersonView;
import lobby.platform.Settings;
import lobby.security.Caller;

/** What stands around a page: who is signed in, where they are, where they can go. Read once a request, if at all. */
@Named
@RequestScoped
public class Frame {

    private static final int FAULT = 500;

    @Inject HttpServletRequest request;
    @Inject Caller caller;
    @Inject FrameService service;
    @Inject Settings settings;

    private FrameView view;
    private boolean asked;

    /** The address of the application's root, with a slash at its end. */
    public String getBase() {
        return request.getContextPath() + "/";
    }

    /**
     * An address that can be handed to somebody, to be opened wherever they are: under the one that was configured, or
     * else the one that was asked.
     *
     * @param path within the application
     */
    public String whole(String path) {
        return settings.addressOf(path).orElseGet(() ->
            request.getScheme() + "://" + request.getHeader("Host") + request.getContextPath() + path);
    }

    /** The template for a page that anyone may come to: staff's, residents', or the one of those who are nobody yet. */
    public String getLayout() {
        return "/WEB-INF/layout/%s.xhtml".formatted(view().map(seen -> seen.staff() ? "staff" : "resident")
            .orElse("plain"));
    }

    public PersonView getMe() {
        return view().map(FrameView::me).orElse(null);
    }

    public String getNetwork() {
        return view().map(FrameView::network).orElse("");
    }

    public List<Place> getLocations() {
        return view().map(FrameView::places).orElse(List.of());
    }

    /** The location this page is about: the one in its address, else the last one looked at; null where it is all. */
    public Place getHere() {
        return wished()
            .flatMap(wish -> getLocations().stream().filter(place -> place.id().toString().equals(wish)).findFirst())
            .orElse(getLocations().isEmpty() ? null : getLocations().get(0));
    }

    public List<NavItem> getFirstSections() {
        return Sections.first(sections());
    }

    public List<NavItem> getOtherSections() {
        return Sections.others(sections());
    }

    private List<NavItem> sections() {
        return view().map(seen -> Sections.forStaff(seen.viewed(), page())).orElse(List.of());
    }

    public List<NavItem> getSettings() {
        return view().map(seen -> Sections.forSettings(seen.viewed(), seen.owner(), page())).orElse(List.of());
    }

    public List<NavItem> getRooms() {
        return Sections.forResidents(page());
    }

    /** Where somebody's day begins, from the application's root. */
    public String getStart() {
        return view().map(seen -> seen.staff() ? Sections.start(seen.viewed()) : "my/home").orElse("sign-in");
    }

    public String getProfile() {
        return view().filter(FrameView::staff).isPresent() ? "profile" : "my/profile";
    }

    /** Whether the page stands in a frame of a portal, and needs nothing around it. */
    public boolean isEmbedded() {
        return "1".equals(request.getParameter("embed"));
    }

    /** The origins that hear of a page in a frame, with blanks between them. */
    public String getPortals() {
        return String.join(" ", settings.frameAncestors());
    }

    /** After how many seconds without use the sign-in ends; 0 where the browser is remembered. */
    public long getIdle() {
        return cookie("LOBBY_REMEMBER").isPresent() ? 0 : settings.signInIdle().toSeconds();
    }

    public boolean isStaff() {
        return view().map(FrameView::staff).orElse(false);
    }

    public long getUnread() {
        return view().map(FrameView::unread).orElse(0L);
    }

    /** In how many of the unread ones that calls nobody. */
    public long getMuted() {
        return view().map(FrameView::muted).orElse(0L);
    }

    /** How much a resident was told with others and has not opened. */
    public long getTold() {
        return view().map(FrameView::told).orElse(0L);
    }

    public ZoneId getZone() {
        return getHere() == null ? ZoneOffset.UTC : getHere().zone();
    }

    Optional<Locale> language() {
        return view().map(FrameView::language);
    }

    Optional<String> theme() {
        return view().map(FrameView::theme);
    }

    Optional<String> density() {
        return view().map(seen -> seen.compact() ? "compact" : "");
    }

    /** Nobody's on the page about a fault: what failed may be what would be asked. */
    private Optional<FrameView> view() {
        if (!asked) {
            asked = true;
            view = isFault() || !caller.isSignedIn() ? null : service.open();
        }
        return Optional.ofNullable(view);
    }

    private boolean isFault() {
        return request.getAttribute(ERROR_STATUS_CODE) instanceof Integer status && status >= FAULT;
    }

    private Optional<String> wished() {
        return Optional.ofNullable(request.getParameter("location")).or(() -> cookie("LOBBY_LOCATION"));
    }

    private Optional<String> cookie(String name) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
    }

    private String page() {
        return request.getServletPath().replaceFirst("\\.xhtml$", "");
    }
}

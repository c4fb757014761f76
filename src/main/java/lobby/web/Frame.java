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
import lobby.security.Caller;

/** What stands around a page: who is signed in, where they are, where they can go. Read once a request, if at all. */
@Named
@RequestScoped
public class Frame {

    private static final int FAULT = 500;

    @Inject HttpServletRequest request;
    @Inject Caller caller;
    @Inject FrameService service;

    private Optional<FrameView> view;

    /** The address of the application's root, with a slash at its end. */
    public String getBase() {
        return request.getContextPath() + "/";
    }

    /** The template for a page that anyone may come to: staff's, residents', or the one of those who are nobody yet. */
    public String getLayout() {
        return "/WEB-INF/layout/%s.xhtml".formatted(view().map(seen -> seen.staff() ? "staff" : "resident").orElse("plain"));
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

    public List<NavItem> getSections() {
        return view().map(seen -> Sections.forStaff(seen.viewed(), page())).orElse(List.of());
    }

    public List<NavItem> getRooms() {
        return Sections.forResidents(page());
    }

    public String getProfile() {
        return view().filter(FrameView::staff).isPresent() ? "profile" : "my/profile";
    }

    public boolean isStaff() {
        return view().map(FrameView::staff).orElse(false);
    }

    public long getUnread() {
        return view().map(FrameView::unread).orElse(0L);
    }

    ZoneId zone() {
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
        if (view == null) {
            view = isFault() || !caller.isSignedIn() ? Optional.empty() : Optional.of(service.open());
        }
        return view;
    }

    private boolean isFault() {
        return request.getAttribute(ERROR_STATUS_CODE) instanceof Integer status && status >= FAULT;
    }

    private Optional<String> wished() {
        return Optional.ofNullable(request.getParameter("location")).or(this::remembered);
    }

    private Optional<String> remembered() {
        return request.getCookies() == null
            ? Optional.empty()
            : Stream.of(request.getCookies())
                .filter(cookie -> cookie.getName().equals("LOBBY_LOCATION"))
                .map(Cookie::getValue)
                .findFirst();
    }

    private String page() {
        return request.getServletPath().replaceFirst("\\.xhtml$", "");
    }
}

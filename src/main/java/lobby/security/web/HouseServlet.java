package lobby.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lobby.platform.RefusedException;
import lobby.platform.Settings;
import lobby.security.RemoteAddress;
import lobby.security.door.DoorCookies;
import lobby.security.house.oidc.OidcSettings;
import lobby.security.house.oidc.ProviderSignIn;
import lobby.security.house.oidc.ProviderSignIn.Arrival;
import lobby.security.house.oidc.ProviderSignIn.Departure;

/** The way to the house's provider of sign-in, and back. */
@WebServlet({"/sign-in/house", OidcSettings.RETURN})
public class HouseServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ERRAND = "LOBBY_ERRAND";
    private static final int ERRAND_SECONDS = 600;

    @Inject transient ProviderSignIn provider;
    @Inject transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!provider.isOn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            if (request.getServletPath().equals(OidcSettings.RETURN)) {
                arrive(request, response);
            } else {
                depart(request, response);
            }
        } catch (RefusedException no) {
            response.sendRedirect(request.getContextPath() + "/sign-in?why=" + no.refusal());
        }
    }

    private void depart(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Departure departure = provider.depart(request.getParameter("next"));
        DoorCookies.keep(ERRAND, departure.errand(), ERRAND_SECONDS, settings, request, response);
        response.sendRedirect(departure.address().toString());
    }

    private void arrive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String errand = DoorCookies.value(request, ERRAND).orElse("");
        DoorCookies.keep(ERRAND, "", 0, settings, request, response);
        Arrival arrival = provider.arrive(text(request, "code"), text(request, "state"), errand,
            RemoteAddress.of(request, settings));
        DoorCookies.give(arrival.opened(), settings, request, response);
        response.sendRedirect(request.getContextPath() + arrival.next());
    }

    private static String text(HttpServletRequest request, String parameter) {
        String given = request.getParameter(parameter);
        return given == null ? "" : given;
    }
}

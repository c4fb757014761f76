package lobby.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lobby.platform.Settings;
import lobby.security.door.DoorCookies;
import lobby.security.signin.SignIn;

/** Signs out whoever posts to it from a page of ours. Looking at it does nothing. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient SignIn signIn;
    @Inject transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signIn.out(DoorCookies.secrets(request));
        DoorCookies.take(settings, request, response);
        response.sendRedirect(request.getContextPath() + "/sign-in");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }
}

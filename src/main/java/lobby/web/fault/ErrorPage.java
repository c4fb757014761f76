package lobby.web.fault;

import static jakarta.servlet.RequestDispatcher.ERROR_EXCEPTION;
import static jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import lobby.platform.Refusal;
import lobby.platform.Words;
import lobby.web.Ui;

/** What a page says that stands for one that could not be shown. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Logger LOGGER = Logger.getLogger(ErrorPage.class.getName());
    private static final Pattern REFERENCE = Pattern.compile("LB(-[2-9A-HJ-NP-Z]{4}){2}");

    @Inject HttpServletRequest request;
    @Inject Ui ui;

    private String reference;

    /** Why it was refused, in words; empty where nothing more is known than that it was. */
    public String getReason() {
        return mishap().map(Mishap::refused)
            .filter(refused -> refused.refusal() != Refusal.FAULT)
            .map(refused -> Words.of(ui.getLocale()).refusal(refused))
            .orElse("");
    }

    /** What to tell an administrator: it leads to the stack in the log. */
    public String getReference() {
        if (reference == null) {
            reference = mishap().map(Mishap::reference).or(this::carried).orElseGet(this::file);
        }
        return reference;
    }

    /** The address that could not be shown, to be tried again. */
    public String getAddress() {
        Object address = request.getAttribute(ERROR_REQUEST_URI);
        return address == null ? request.getContextPath() + "/" : address.toString();
    }

    private Optional<Mishap> mishap() {
        return Optional.ofNullable((Mishap) request.getAttribute(Mishap.ATTRIBUTE));
    }

    /** Of a fault in an ajax request, which can only be led to another page. */
    private Optional<String> carried() {
        return Optional.ofNullable(request.getParameter("reference")).filter(text -> REFERENCE.matcher(text).matches());
    }

    /** A fault outside Faces is logged here for the first time under a reference. */
    private String file() {
        Mishap mishap = Mishap.fault();
        if (request.getAttribute(ERROR_EXCEPTION) instanceof Throwable thrown) {
            LOGGER.log(Level.WARNING, thrown, () -> "told to somebody as " + mishap.reference());
        }
        return mishap.reference();
    }
}

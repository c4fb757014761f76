package lobby.web.fault;

import static jakarta.faces.application.FacesMessage.SEVERITY_ERROR;
import static jakarta.faces.application.FacesMessage.SEVERITY_WARN;
import static java.util.logging.Level.FINE;
import static java.util.logging.Level.WARNING;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lobby.platform.Problem;
import lobby.platform.Refusal;
import lobby.platform.Refusals;
import lobby.platform.RefusedException;
import lobby.platform.SafeHeaders;
import lobby.platform.Settings;
import lobby.platform.Words;
import lobby.web.Ui;
import org.primefaces.csp.CspException;

/**
 * What becomes of an act that did not succeed. Refused while somebody works in a page: the page stays as it is and says
 * why. Refused before there is a page, or failed: a page of its own, with the right status. A page that lay open until
 * it was forgotten is opened anew.
 */
class Faults extends ExceptionHandlerWrapper {

    private static final Logger LOGGER = Logger.getLogger(Faults.class.getName());
    private static final int FAULT = 500;

    /** What Faces would answer to a script, if it had a view to ask for a writer. */
    private static final String ELSEWHERE = """
        <?xml version='1.0' encoding='UTF-8'?>
        <partial-response><redirect url="%s"></redirect></partial-response>
        """;

    Faults(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator();
        while (queue.hasNext()) {
            Throwable thrown = queue.next().getContext().getException();
            queue.remove();
            if (!faces.getResponseComplete()) {
                answer(thrown, faces);
            }
        }
    }

    private static void answer(Throwable thrown, FacesContext faces) {
        boolean isNoPageOfTheirs = faces.isPostback() && faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW;
        if (isNoPageOfTheirs || causes(thrown).anyMatch(ViewExpiredException.class::isInstance)) {
            openAnew(faces);
            return;
        }
        if (causes(thrown).anyMatch(CspException.class::isInstance)) {
            refuseForged(faces);
            return;
        }
        Optional<RefusedException> refused = Refusals.in(thrown);
        if (refused.isEmpty()) {
            fail(thrown, faces);
        } else if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            say(refused.get(), faces);
        } else {
            turnAway(refused.get(), faces);
        }
    }

    /** The page stays, and says why; what was typed is still in it. */
    private static void say(RefusedException refused, FacesContext faces) {
        LOGGER.log(FINE, refused, () -> "refused: " + refused.refusal());
        faces.addMessage(null, new FacesMessage(SEVERITY_ERROR, words().refusal(refused), null));
        faces.validationFailed();
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().setResponseStatus(refused.refusal().status());
        }
        faces.renderResponse();
    }

    /** No page of ours sent it, and none can be shown: whatever PrimeFaces renders now has to have what is missing. */
    private static void refuseForged(FacesContext faces) {
        Problem problem = Problem.of(new RefusedException(Refusal.FORGED), faces.getExternalContext()
            .getRequestLocale());
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseStatus(problem.status());
        answer.setResponseContentType(Problem.TYPE);
        answer.setResponseCharacterEncoding("UTF-8");
        SafeHeaders.write((HttpServletResponse) answer.getResponse(),
            CDI.current().select(Settings.class).get().frameAncestors());
        try {
            answer.getResponseOutputWriter().write(problem.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static void turnAway(RefusedException refused, FacesContext faces) {
        LOGGER.log(FINE, refused, () -> "turned away: " + refused.refusal());
        keep(Mishap.of(refused), faces);
        send(refused.refusal().status(), faces);
    }

    private static void fail(Throwable thrown, FacesContext faces) {
        Mishap mishap = Mishap.fault();
        LOGGER.log(WARNING, thrown, () -> "told to somebody as " + mishap.reference());
        keep(mishap, faces);
        if (faces.getPartialViewContext().isAjaxRequest()) {
            go("/error/fault?reference=" + mishap.reference(), faces);
        } else {
            send(FAULT, faces);
        }
    }

    /**
     * What was sent belongs to a page that is gone, or to another. The address they came from holds all of the page's
     * state; only what the server had kept of it is gone.
     */
    private static void openAnew(FacesContext faces) {
        faces.addMessage(null, new FacesMessage(SEVERITY_WARN, words().text("error.expired"), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        go(new Came(faces.getExternalContext()).from(), faces);
    }

    private static void keep(Mishap mishap, FacesContext faces) {
        faces.getExternalContext().getRequestMap().put(Mishap.ATTRIBUTE, mishap);
    }

    private static void send(int status, FacesContext faces) {
        try {
            if (!faces.getExternalContext().isResponseCommitted()) {
                faces.getExternalContext().responseSendError(status, null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void go(String path, FacesContext faces) {
        ExternalContext answer = faces.getExternalContext();
        String there = answer.getRequestContextPath() + path;
        try {
            if (faces.getRenderKit() == null && faces.getPartialViewContext().isAjaxRequest()) {
                answer.setResponseContentType("text/xml");
                answer.setResponseCharacterEncoding("UTF-8");
                answer.getResponseOutputWriter().write(ELSEWHERE.formatted(attribute(there)));
                faces.responseComplete();
            } else {
                answer.redirect(there);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String attribute(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static Words words() {
        return Words.of(CDI.current().select(Ui.class).get().getLocale());
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
    }
}

package lobby.web;

import static jakarta.faces.application.FacesMessage.SEVERITY_INFO;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;
import lobby.platform.Words;

/** Good news about what somebody has just done: on the page they see next, also where a redirect leads there. */
@RequestScoped
public class Notices {

    @Inject Ui ui;

    /** Says the words of a key, with its blanks filled in. */
    public void say(String key, Object... fillings) {
        say(ui.getLocale(), key, fillings);
    }

    /** As {@link #say(String, Object...)}, in another language than that of this page. */
    public void say(Locale language, String key, Object... fillings) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(SEVERITY_INFO, Words.of(language).text(key, fillings), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}

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
        add(language, key, fillings);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** The same where a part of the page is brought up to date and the rest of it stays: said once, not again later. */
    public void sayHere(String key, Object... fillings) {
        add(ui.getLocale(), key, fillings);
    }

    private static void add(Locale language, String key, Object... fillings) {
        FacesContext.getCurrentInstance().addMessage(null,
            new FacesMessage(SEVERITY_INFO, Words.of(language).text(key, fillings), null));
    }
}

package lobby.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Good news about what somebody has just done: on the page they see next, also where a redirect leads there. */
@RequestScoped
public class Notices {

    @Inject Ui ui;

    /** Says the words of a key, with its blanks filled in. */
    public void say(String key, Object... fillings) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, ui.text(key, fillings), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}

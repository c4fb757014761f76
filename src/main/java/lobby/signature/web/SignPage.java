package lobby.signature.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import lobby.signature.SignatureDetails;
import lobby.signature.SignatureService;
import lobby.signature.SigningService;
import lobby.signature.pdf.Handwriting;
import lobby.web.Notices;

/** A document that its reader is asked to sign: to be read here, and signed or declined. */
@Named
@ViewScoped
public class SignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SignatureService signatures;
    @Inject SigningService signing;
    @Inject Notices notices;

    private UUID id;
    private SignatureDetails details;
    private transient List<String> texts;
    private String name;
    private String strokes;
    private boolean consent;
    private String password;
    private String code;
    private String reason;

    public void open() {
        details = signatures.open(id);
        name = details.signature().addressee().name();
    }

    /** @return where to look at what came of it */
    public String sign() {
        Handwriting hand = text(strokes).isBlank() ? Handwriting.typed(text(name)) : Handwriting.drawn(strokes);
        try {
            signing.sign(id, hand, consent, text(password), text(code));
        } finally {
            password = null;
            code = null;
        }
        notices.say("sign.done");
        return here();
    }

    /** @return where to look at what came of it */
    public String decline() {
        signatures.decline(id, text(reason));
        notices.say("sign.declined");
        return here();
    }

    public SignatureDetails getDetails() {
        return details;
    }

    /** What each page says. */
    public List<String> getTexts() {
        if (texts == null) {
            texts = signing.texts(id);
        }
        return texts;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStrokes() {
        return strokes;
    }

    public void setStrokes(String strokes) {
        this.strokes = strokes;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private String here() {
        return "/my/sign?faces-redirect=true&id=" + id;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}

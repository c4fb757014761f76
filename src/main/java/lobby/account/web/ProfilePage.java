package lobby.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import lobby.account.Profile;
import lobby.account.ProfileService;
import lobby.people.ContactMethod;
import lobby.people.Theme;
import lobby.web.Notices;

/** A person's own profile, as they are changing it. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ProfileService service;
    @Inject Notices notices;

    private String name;
    private String email;
    private String phone;
    private String language;
    private ContactMethod contact;
    private Theme theme;
    private boolean compact;

    @PostConstruct
    void open() {
        Profile profile = service.profile();
        name = profile.name();
        email = profile.email();
        phone = profile.phone();
        language = profile.language().getLanguage();
        contact = profile.contact();
        theme = profile.theme();
        compact = profile.compact();
    }

    /** @param here the page to come back to, in the language it has from now on */
    public String save(String here) {
        Locale chosen = Locale.forLanguageTag(language);
        service.change(new Profile(name, email, phone, chosen, contact, theme, compact));
        notices.say(chosen, "profile.saved");
        return here + "?faces-redirect=true";
    }

    public List<String> getLanguages() {
        return Profile.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }

    public ContactMethod[] getContacts() {
        return ContactMethod.values();
    }

    public Theme[] getThemes() {
        return Theme.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public ContactMethod getContact() {
        return contact;
    }

    public void setContact(ContactMethod contact) {
        this.contact = contact;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }

    public boolean isCompact() {
        return compact;
    }

    public void setCompact(boolean compact) {
        this.compact = compact;
    }
}

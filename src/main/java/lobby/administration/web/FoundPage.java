package lobby.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import lobby.account.Profile;
import lobby.administration.founding.Charter;
import lobby.administration.founding.Founding;
import lobby.administration.locations.LocationCode;
import lobby.administration.locations.LocationDetails;
import lobby.administration.locations.TimeZones;
import lobby.people.ContactMethod;
import lobby.people.Theme;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.web.Doorway;
import lobby.web.Ui;

/** Where an installation begins. Its view is transient, so that it works however long somebody looks for the code. */
@Named
@RequestScoped
public class FoundPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Founding founding;
    @Inject Doorway doorway;
    @Inject Ui ui;

    private String code;
    private String organisation;
    private String name;
    private String email;
    private String password;
    private String location;
    private String locationCode;
    private String zone = TimeZones.here();
    private String language;

    /** There is no such page once anything was founded. */
    public void open() {
        if (founding.isFounded()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        language = ui.getLocale().getLanguage();
    }

    /** For the page that people come to: leads on to this one where nobody could sign in. */
    public void lead() {
        if (!founding.isFounded()) {
            doorway.goOn("/found");
        }
    }

    /** The founder speaks the language in which they read this page. */
    public void found() {
        Profile owner = new Profile(name, email, "", ui.getLocale(), ContactMethod.APP, Theme.SYSTEM, false);
        Charter charter = new Charter(organisation, owner, new LocationCode(locationCode),
            LocationDetails.of(location, zone, language));
        doorway.comeIn(founding.found(text(code), charter, text(password), doorway.address()), "/settings/locations");
    }

    /** Whether somebody else did it while this page was open. */
    public boolean isFounded() {
        return founding.isFounded();
    }

    public List<TimeZones.Region> getRegions() {
        return TimeZones.regions();
    }

    public List<String> getLanguages() {
        return Profile.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getLocationCode() {
        return locationCode;
    }

    public void setLocationCode(String locationCode) {
        this.locationCode = locationCode;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}

package lobby.administration.web.residents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lobby.account.Profile;
import lobby.administration.residents.Residency;
import lobby.administration.residents.ResidentDetails;
import lobby.people.ContactMethod;
import lobby.people.MembershipKind;
import lobby.people.Theme;

/** What is typed about a resident. */
public class ResidentFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String email;
    private String phone;
    private String language = Locale.ENGLISH.getLanguage();
    private ContactMethod contact = ContactMethod.APP;
    private MembershipKind kind = MembershipKind.MEMBER;
    private UUID unit;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String tags = "";
    private String notes = "";

    static ResidentFields of(ResidentDetails details) {
        ResidentFields fields = new ResidentFields();
        fields.kind = details.resident().kind();
        fields.unit = details.unit();
        fields.startsOn = details.resident().startsOn();
        fields.endsOn = details.resident().endsOn();
        fields.tags = String.join(", ", details.resident().tags());
        fields.notes = details.notes();
        return fields;
    }

    Profile profile() {
        return new Profile(name, email, phone, Locale.forLanguageTag(language), contact, Theme.SYSTEM, false);
    }

    Residency residency() {
        return new Residency(kind, unit, startsOn, endsOn, tags == null ? List.of() : List.of(tags.split(",")), notes);
    }

    public MembershipKind[] getKinds() {
        return MembershipKind.values();
    }

    public ContactMethod[] getContacts() {
        return ContactMethod.values();
    }

    public List<String> getLanguages() {
        return Profile.LANGUAGES.stream().map(Locale::getLanguage).toList();
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

    public MembershipKind getKind() {
        return kind;
    }

    public void setKind(MembershipKind kind) {
        this.kind = kind;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}

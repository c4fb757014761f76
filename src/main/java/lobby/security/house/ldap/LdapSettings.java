package lobby.security.house.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lobby.platform.ReadAtStart;
import lobby.platform.SettingSource;

/** Which directory of accounts the house has, and how it calls things. There is none unless {@code LOBBY_LDAP_URL}. */
@ApplicationScoped
public class LdapSettings implements ReadAtStart {

    private static final String ATTRIBUTES = "names of attributes, with commas between them";
    private static final String ATTRIBUTE = "the name of an attribute";

    private List<LDAPURL> servers;
    private Path certificates;
    private String bind;
    private String password;
    private String base;
    private String people;
    private List<String> signInBy;
    private String id;
    private String name;
    private String mail;
    private String memberOf;
    private String groupBase;

    protected LdapSettings() {
    }

    @Inject
    public LdapSettings(SettingSource source) {
        servers = source.text("LOBBY_LDAP_URL", "",
                "addresses like ldaps://ldap.example.com:636, with commas between them", LdapSettings::areAddresses)
            .map(text -> Stream.of(text.split(",")).map(LdapSettings::address).toList()).orElse(List.of());
        certificates = source.existingFile("LOBBY_LDAP_CERTIFICATES").orElse(null);
        bind = source.text("LOBBY_LDAP_BIND", "", "a distinguished name", DN::isValidDN).orElse("");
        password = source.secret("LOBBY_LDAP_PASSWORD").orElse("");
        base = source.text("LOBBY_LDAP_BASE", "", "a distinguished name", DN::isValidDN).orElse("");
        people = source.text("LOBBY_LDAP_PEOPLE", "(objectClass=person)", "a filter like (objectClass=person)",
            LdapSettings::isFilter).orElse("(objectClass=person)");
        signInBy = List.of(source.text("LOBBY_LDAP_SIGN_IN_BY", "uid,mail", ATTRIBUTES, LdapSettings::areAttributes)
            .orElse("uid,mail").split("\\s*,\\s*"));
        id = attribute("LOBBY_LDAP_ID", "entryUUID", source);
        name = attribute("LOBBY_LDAP_NAME", "cn", source);
        mail = attribute("LOBBY_LDAP_MAIL", "mail", source);
        memberOf = attribute("LOBBY_LDAP_GROUPS", "memberOf", source);
        groupBase = source.text("LOBBY_LDAP_GROUP_BASE", "", "a distinguished name", DN::isValidDN).orElse("");
        if (isOn() && base.isEmpty()) {
            throw new IllegalStateException("LOBBY_LDAP_URL needs LOBBY_LDAP_BASE: where in the directory people are.");
        }
        if (bind.isEmpty() != password.isEmpty()) {
            throw new IllegalStateException("LOBBY_LDAP_BIND and LOBBY_LDAP_PASSWORD belong together.");
        }
    }

    @Override
    public void requireRight() {
    }

    public boolean isOn() {
        return !servers.isEmpty();
    }

    /** In the order in which they are tried. */
    List<LDAPURL> servers() {
        return servers;
    }

    /** Who signed the directory's certificate, where the JVM does not know them. */
    Optional<Path> certificates() {
        return Optional.ofNullable(certificates);
    }

    /** Who reads the directory; blank if anybody may. */
    String bind() {
        return bind;
    }

    String password() {
        return password;
    }

    String base() {
        return base;
    }

    /** Who counts as somebody that may sign in. Whom it does not find any more has left. */
    String people() {
        return people;
    }

    List<String> signInBy() {
        return signInBy;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String mail() {
        return mail;
    }

    String memberOf() {
        return memberOf;
    }

    /** Where groups are that list their members; blank where people list their groups. */
    String groupBase() {
        return groupBase;
    }

    private static String attribute(String setting, String otherwise, SettingSource source) {
        return source.text(setting, otherwise, ATTRIBUTE, text -> text.matches("[\\w.;-]+")).orElse(otherwise);
    }

    private static boolean areAttributes(String text) {
        return text.matches("[\\w.;-]+(\\s*,\\s*[\\w.;-]+)*");
    }

    private static boolean areAddresses(String text) {
        return Stream.of(text.split(",")).allMatch(each -> each.strip().matches("ldaps?://[\\w.:\\[\\]-]+/?"));
    }

    private static boolean isFilter(String text) {
        try {
            Filter.create(text);
            return true;
        } catch (LDAPException e) {
            return false;
        }
    }

    private static LDAPURL address(String text) {
        try {
            return new LDAPURL(text.strip());
        } catch (LDAPException e) {
            throw new IllegalStateException(text + " is no address of a directory", e);
        }
    }
}

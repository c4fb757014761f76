package lobby.security.house.ldap;

import static java.util.logging.Level.WARNING;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.house.HousePerson;
import lobby.security.house.Source;

/**
 * The house's directory of accounts. Each question has a connection of its own, because there are few; a directory that
 * does not answer is never taken for one that says no.
 */
@ApplicationScoped
public class Directory {

    private static final Logger LOGGER = Logger.getLogger(Directory.class.getName());
    private static final int AT_ONCE = 100;

    /** What keeps bytes instead of text (Active Directory's objectGUID). */
    private static final Set<String> BYTES = Set.of("objectguid", "objectsid");

    @Inject LdapSettings settings;
    @Inject Connections connections;

    /**
     * Whose name and password these are. A blank password proves nothing: a directory takes it for somebody who does
     * not say who they are, and welcomes them (RFC 4513, 5.1.2).
     *
     * @throws RefusedException HOUSE_SILENT if the directory does not answer
     */
    Optional<HousePerson> prove(String name, String password) {
        if (name.isBlank() || password.isEmpty()) {
            return Optional.empty();
        }
        return asked(() -> {
            try (LDAPConnection reader = connections.open()) {
                List<SearchResultEntry> found = search(reader, named(name));
                String who = found.size() == 1 ? found.get(0).getDN() : nobody();
                return isPassword(who, password) && found.size() == 1
                    ? Optional.of(person(reader, found.get(0)))
                    : Optional.empty();
            }
        });
    }

    /**
     * Those of these whom the directory still has.
     *
     * @param subjects what it calls them
     * @throws RefusedException HOUSE_SILENT if the directory does not answer
     */
    List<HousePerson> present(List<String> subjects) {
        return asked(() -> {
            List<HousePerson> present = new ArrayList<>();
            try (LDAPConnection reader = connections.open()) {
                for (int from = 0; from < subjects.size(); from += AT_ONCE) {
                    List<String> some = subjects.subList(from, Math.min(from + AT_ONCE, subjects.size()));
                    for (SearchResultEntry entry : search(reader, called(some))) {
                        present.add(person(reader, entry));
                    }
                }
            }
            return present;
        });
    }

    private boolean isPassword(String who, String password) throws LDAPException {
        try (LDAPConnection theirs = connections.connect()) {
            return theirs.bind(who, password).getResultCode() == ResultCode.SUCCESS;
        } catch (LDAPException refused) {
            if (refused.getResultCode().isConnectionUsable()) {
                return false;
            }
            throw refused;
        }
    }

    private List<SearchResultEntry> search(LDAPConnection reader, Filter which) throws LDAPException {
        Filter people = Filter.createANDFilter(Filter.create(settings.people()), which);
        return reader.search(new SearchRequest(settings.base(), SearchScope.SUB, people, settings.id(),
            settings.name(), settings.mail(), settings.memberOf())).getSearchEntries();
    }

    private Filter named(String name) {
        return Filter.createORFilter(settings.signInBy().stream()
            .map(attribute -> Filter.createEqualityFilter(attribute, name.strip())).toList());
    }

    private Filter called(Collection<String> subjects) {
        return Filter.createORFilter(subjects.stream()
            .map(subject -> isBytes()
                ? Filter.createEqualityFilter(settings.id(), HexFormat.of().parseHex(subject))
                : Filter.createEqualityFilter(settings.id(), subject))
            .toList());
    }

    private HousePerson person(LDAPConnection reader, SearchResultEntry entry) throws LDAPException {
        Attribute id = entry.getAttribute(settings.id());
        if (id == null) {
            throw new LDAPException(ResultCode.NO_SUCH_ATTRIBUTE,
                "people have no " + settings.id() + " there, or it may not be read; see LOBBY_LDAP_ID");
        }
        String subject = isBytes() ? HexFormat.of().formatHex(id.getValueByteArray()) : id.getValue();
        return new HousePerson(Source.LDAP, subject, value(entry, settings.name()), value(entry, settings.mail()), true,
            groups(reader, entry));
    }

    /** Each by its whole name and by the first part of it, so that either may be written in a link. */
    private Set<String> groups(LDAPConnection reader, SearchResultEntry entry) throws LDAPException {
        Set<String> groups = new HashSet<>();
        String[] listed = entry.getAttributeValues(settings.memberOf());
        List<String> names = new ArrayList<>(listed == null ? List.of() : List.of(listed));
        if (!settings.groupBase().isEmpty()) {
            Filter members = Filter.createORFilter(Stream.of("member", "uniqueMember")
                .map(attribute -> Filter.createEqualityFilter(attribute, entry.getDN())).toList());
            SearchRequest groupsOf = new SearchRequest(settings.groupBase(), SearchScope.SUB, members,
                SearchRequest.NO_ATTRIBUTES);
            reader.search(groupsOf).getSearchEntries().forEach(group -> names.add(group.getDN()));
        }
        for (String name : names) {
            groups.add(name);
            if (DN.isValidDN(name)) {
                RDN first = new DN(name).getRDN();
                groups.add(first == null ? name : first.getAttributeValues()[0]);
            }
        }
        return groups;
    }

    /** Whoever has no account is looked for just as long. */
    private String nobody() {
        return "cn=" + UUID.randomUUID() + "," + settings.base();
    }

    private boolean isBytes() {
        return BYTES.contains(settings.id().toLowerCase(Locale.ROOT));
    }

    private static String value(SearchResultEntry entry, String attribute) {
        String value = entry.getAttributeValue(attribute);
        return value == null ? "" : value;
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (LDAPException failure) {
            LOGGER.log(WARNING, "The directory did not answer: {0}", failure.getMessage());
            throw new RefusedException(Refusal.HOUSE_SILENT, Source.AGAIN_AFTER);
        }
    }

    /** Something to ask the directory. */
    private interface Question<T> {
        T ask() throws LDAPException;
    }
}

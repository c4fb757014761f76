package lobby.security.house.proxy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lobby.platform.Settings;
import lobby.security.RemoteAddress;
import lobby.security.door.Opened;
import lobby.security.door.Tokens;
import lobby.security.door.Vouching;
import lobby.security.house.Admission;
import lobby.security.house.HousePerson;
import lobby.security.house.Source;
import lobby.security.signin.SignIn;

/**
 * Coming in by the word of the house's proxy (row SEC-03 of trust.md). It is believed from the configured addresses
 * only, as the machine that connected and nobody further off, and with the secret that it shares with Lobby; and only
 * if it says everything once.
 */
@ApplicationScoped
public class ProxySignIn implements Vouching {

    /** The header in which a proxy shows the secret. */
    static final String SECRET = "X-Lobby-Proxy-Secret";

    private static final int LONGEST = 400;
    private static final Pattern ESCAPED = Pattern.compile("(?:[^%]|%[0-9a-fA-F]{2})*");

    @Inject ProxySettings settings;
    @Inject Settings lobby;
    @Inject Admission admission;
    @Inject SignIn signIn;

    @Override
    public Optional<String> word(HttpServletRequest request) {
        return person(request).map(known -> Tokens.hash(String.join("\n", known.subject(), known.name(), known.email(),
            known.groups().stream().sorted().collect(Collectors.joining("\n")))));
    }

    @Override
    public Opened open(HttpServletRequest request, String word) {
        HousePerson known = person(request).orElseThrow();
        return signIn.openVouched(admission.admit(known).person().id(), word,
            RemoteAddress.of(request, lobby));
    }

    private Optional<HousePerson> person(HttpServletRequest request) {
        if (!settings.isOn() || !isFromOurProxy(request)) {
            return Optional.empty();
        }
        return once(request, settings.user())
            .filter(subject -> subject.length() <= LONGEST)
            .map(subject -> new HousePerson(Source.PROXY, subject, words(request, settings.name()),
                words(request, settings.email()), true, groups(words(request, settings.groups()))));
    }

    private static String words(HttpServletRequest request, String header) {
        return once(request, header).map(ProxySignIn::decoded).orElse("");
    }

    private boolean isFromOurProxy(HttpServletRequest request) {
        return RemoteAddress.isProxy(request, lobby)
            && once(request, SECRET).filter(this::isSecret).isPresent();
    }

    /** Takes as long for a secret that is nearly right. */
    private boolean isSecret(String shown) {
        return MessageDigest.isEqual(shown.getBytes(UTF_8), settings.secret().getBytes(UTF_8));
    }

    /** Empty where a header is not there, or more than once: then somebody may have written one of them before it. */
    private static Optional<String> once(HttpServletRequest request, String header) {
        List<String> values = Collections.list(request.getHeaders(header));
        return values.size() == 1 && !values.get(0).isBlank()
            ? Optional.of(values.get(0).strip())
            : Optional.empty();
    }

    private static Set<String> groups(String listed) {
        return Stream.of(listed.split("[,;|]")).map(String::strip).filter(group -> !group.isEmpty())
            .collect(Collectors.toSet());
    }

    /**
     * Servers read headers byte by byte, and Payara refuses those with other bytes than ASCII has: a proxy may write
     * {@code %C3%A9} for é, or the two bytes where the server lets them through.
     */
    private static String decoded(String header) {
        try {
            if (header.contains("%") && ESCAPED.matcher(header).matches()) {
                return URLDecoder.decode(header.replace("+", "%2B"), UTF_8);
            }
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(header.getBytes(ISO_8859_1))).toString();
        } catch (CharacterCodingException e) {
            return header;
        }
    }
}

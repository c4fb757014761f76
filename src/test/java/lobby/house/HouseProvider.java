package lobby.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A provider of sign-in (OpenID Connect) that signs real tokens, and forges them when it is told to. */
final class HouseProvider implements AutoCloseable {

    private static final String CLIENT = "lobby";
    private static final String SECRET = "known to lobby and its provider alone";

    private final RSAKey key = key();
    private final RSAKey foreign = key();
    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private final Map<String, JWTClaimsSet> people = new ConcurrentHashMap<>();
    private volatile String whoIsThere = "";
    private volatile Identity identity = Identity.RIGHT;
    private volatile String farewell = "";

    private HouseProvider(HttpServer server) {
        this.server = server;
    }

    static HouseProvider start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        HouseProvider provider = new HouseProvider(server);
        server.createContext("/.well-known/openid-configuration", provider::describe);
        server.createContext("/keys", exchange -> provider.say(exchange, 200,
            new JWKSet(provider.key).toPublicJWKSet().toString()));
        server.createContext("/authorize", provider::authorize);
        server.createContext("/token", provider::token);
        server.createContext("/logout", provider::logout);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        return provider;
    }

    Map<String, String> settings() {
        return Map.of("LOBBY_OIDC_ISSUER", issuer(), "LOBBY_OIDC_CLIENT", CLIENT, "LOBBY_OIDC_SECRET", SECRET,
            "LOBBY_OIDC_GROUPS", "realm_access.roles");
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Somebody is at the provider's page and signs in there. */
    void signsIn(String subject, String email, boolean verified, String... groups) {
        whoIsThere = subject;
        people.put(subject, new JWTClaimsSet.Builder().subject(subject).claim("name", "Somebody " + subject)
            .claim("email", email).claim("email_verified", verified)
            .claim("realm_access", Map.of("roles", List.of(groups))).build());
    }

    void answersWith(Identity next) {
        identity = next;
    }

    /** Their sign-in is ended there: they left, or somebody ended it. */
    void ends(String subject) {
        sessions.values().removeIf(subject::equals);
    }

    /** What a browser brought that signed out here, too. */
    String farewell() {
        return farewell;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void describe(HttpExchange exchange) throws IOException {
        say(exchange, 200, Json.createObjectBuilder()
            .add("issuer", issuer())
            .add("authorization_endpoint", issuer() + "/authorize")
            .add("token_endpoint", issuer() + "/token")
            .add("jwks_uri", issuer() + "/keys")
            .add("end_session_endpoint", issuer() + "/logout")
            .add("response_types_supported", Json.createArrayBuilder().add("code"))
            .add("subject_types_supported", Json.createArrayBuilder().add("public"))
            .add("id_token_signing_alg_values_supported", Json.createArrayBuilder().add("RS256").add("HS256"))
            .build().toString());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        if (!asked.getOrDefault("code_challenge_method", "").equals("S256") || !asked.containsKey("nonce")) {
            say(exchange, 400, "{}");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders().add("Location",
            asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        String wanted = CLIENT + ":" + URLEncoder.encode(SECRET, UTF_8);
        if (!("Basic " + Base64.getEncoder().encodeToString(wanted.getBytes(UTF_8))).equals(authorization)) {
            say(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if (sent.get("grant_type").equals("refresh_token")) {
            String subject = sessions.remove(sent.get("refresh_token"));
            answer(exchange, subject, "");
        } else {
            Map<String, String> asked = codes.remove(sent.get("code"));
            boolean isTheirs = asked != null && asked.get("redirect_uri").equals(sent.get("redirect_uri"))
                && asked.get("code_challenge").equals(CodeChallenge.compute(CodeChallengeMethod.S256,
                    new CodeVerifier(sent.get("code_verifier"))).getValue());
            answer(exchange, isTheirs ? whoIsThere : null, isTheirs ? asked.get("nonce") : "");
        }
    }

    private void answer(HttpExchange exchange, String subject, String nonce) throws IOException {
        if (subject == null) {
            say(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        String refresh = UUID.randomUUID().toString();
        sessions.put(refresh, subject);
        try {
            say(exchange, 200, Json.createObjectBuilder().add("access_token", "a").add("token_type", "Bearer")
                .add("refresh_token", refresh)
                .add("id_token", identity.signed(people.get(subject), issuer(), CLIENT, nonce, key, foreign, SECRET))
                .build().toString());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void logout(HttpExchange exchange) throws IOException {
        farewell = exchange.getRequestURI().getRawQuery();
        say(exchange, 200, "{}");
    }

    private void say(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> first = new ConcurrentHashMap<>();
        URLUtils.parseParameters(query).forEach((name, values) -> first.put(name, values.get(0)));
        return first;
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("of-the-house").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}

package lobby.security.door;

import static jakarta.security.enterprise.AuthenticationStatus.SEND_CONTINUE;
import static jakarta.security.enterprise.AuthenticationStatus.SEND_FAILURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.RememberMeCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Refusals;
import lobby.platform.Settings;
import lobby.security.ActorRepository;
import lobby.security.Caller;
import lobby.security.Entrant;
import lobby.security.RemoteAddress;

/**
 * Says who is calling, at each request anew: by the door their browser holds the token of, by what the house's proxy
 * says, by a browser that is remembered, or by an API token. Nothing of it is kept in the session. Who may not go on is
 * told to sign in.
 */
@ApplicationScoped
public class DoorKeeper implements HttpAuthenticationMechanism {

    /** Attribute of a request that came in by a cookie, which a foreign page could have had sent. */
    public static final String BY_COOKIE = "lobby.byCookie";

    static final String BEARER = "Bearer ";
    private static final Duration SEEN_ENOUGH = Duration.ofMinutes(1);

    @Inject ActorRepository actors;
    @Inject Doors doors;
    @Inject Vouching vouching;
    @Inject Caller caller;
    @Inject Settings settings;
    @Inject Clock clock;

    /** Whatever fails here nobody else answers for: that the database is away is said as it is everywhere. */
    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
                                                HttpMessageContext context) {
        try {
            return recognise(request, response, context);
        } catch (RuntimeException fault) {
            if (Refusals.in(fault).filter(refused -> refused.refusal() == Refusal.BUSY).isEmpty()) {
                throw fault;
            }
            Threshold.turnAway(path(request), request, response, settings);
            return SEND_CONTINUE;
        }
    }

    private AuthenticationStatus recognise(HttpServletRequest request, HttpServletResponse response,
                                           HttpMessageContext context) {
        Path path = path(request);
        caller.comesFrom(RemoteAddress.of(request, settings));
        if (path.isForNobody() && !context.isAuthenticationRequest()) {
            return context.doNothing();
        }
        if (path.isPush() && !mayListen(request)) {
            Threshold.refuse(Refusal.FORGED, request, response, settings);
            return SEND_FAILURE;
        }
        Optional<Entrant> entrant = context.isAuthenticationRequest()
            ? byCredential(context)
            : entrant(path, request, response);
        if (entrant.isPresent() && !Scope.allows(entrant.get(), request.getMethod(), path)) {
            Threshold.refuse(Refusal.NOT_IN_SCOPE, request, response, settings);
            return SEND_FAILURE;
        }
        if (entrant.isPresent()) {
            caller.comesIn(entrant.get());
            return context.notifyContainerAboutLogin(entrant.get().principal(), entrant.get().roles());
        }
        if (path.isForEverybody() || context.isAuthenticationRequest()) {
            return context.doNothing();
        }
        Threshold.stop(path, request, response, settings);
        return SEND_CONTINUE;
    }

    /** A socket closes with the door it came in by: what only remembers a browser has to open one before. */
    private Optional<Entrant> entrant(Path path, HttpServletRequest request, HttpServletResponse response) {
        String authorization = request.getHeader("Authorization");
        if (path.isForMachines() && authorization != null) {
            return authorization.startsWith(BEARER)
                ? byToken(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
        }
        request.setAttribute(BY_COOKIE, true);
        String word = vouching.word(request).orElse("");
        Optional<Entrant> entrant = DoorCookies.door(request).flatMap(this::byDoor)
            .filter(known -> !known.isVouchedFor() || known.terms().equals(word));
        if (path.isPush() || entrant.isPresent()) {
            return entrant;
        }
        return word.isEmpty()
            ? DoorCookies.remembered(request).flatMap(token -> byBrowser(token, request, response))
            : byWord(word, request, response);
    }

    private boolean mayListen(HttpServletRequest request) {
        return request.getHeader("Authorization") != null || Origin.isNamedAndOurs(request, settings.baseUrl());
    }

    private Optional<Entrant> byDoor(String token) {
        Instant now = clock.instant();
        Optional<Entrant> entrant = actors.byDoor(Tokens.hash(token), now, now.minus(settings.signInIdle()));
        entrant.filter(known -> isLongAgo(known.seenAt(), now)).ifPresent(known -> doors.seen(token));
        return entrant;
    }

    private Optional<Entrant> byBrowser(String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<Opened> opened = doors.reopen(token);
        if (opened.isEmpty()) {
            DoorCookies.take(settings, request, response);
            return Optional.empty();
        }
        DoorCookies.renew(opened.get(), settings, request, response);
        return byDoor(opened.get().door());
    }

    /** Whom the house's proxy says it is; who has nothing to do here is told so, where they are asked to sign in. */
    private Optional<Entrant> byWord(String word, HttpServletRequest request, HttpServletResponse response) {
        try {
            Opened opened = vouching.open(request, word);
            DoorCookies.give(opened, settings, request, response);
            return byDoor(opened.door());
        } catch (RefusedException no) {
            if (no.refusal().status() != Refusal.NOT_ADMITTED.status()) {
                throw no;
            }
            Threshold.because(no.refusal(), request);
            return Optional.empty();
        }
    }

    private Optional<Entrant> byToken(String token) {
        Instant now = clock.instant();
        Optional<Entrant> entrant = actors.byToken(Tokens.hash(token), now);
        entrant.filter(known -> isLongAgo(known.seenAt(), now)).ifPresent(known -> doors.tokenSeen(token));
        return entrant;
    }

    /** Code that has a door's token, and no browser, comes in through the platform's own call. */
    private Optional<Entrant> byCredential(HttpMessageContext context) {
        return context.getAuthParameters().getCredential() instanceof RememberMeCredential door
            ? byDoor(door.getToken())
            : Optional.empty();
    }

    private static Path path(HttpServletRequest request) {
        return new Path(request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), ""));
    }

    private static boolean isLongAgo(Instant seen, Instant now) {
        return seen.isBefore(now.minus(SEEN_ENOUGH));
    }
}

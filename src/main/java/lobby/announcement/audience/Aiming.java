package lobby.announcement.audience;

import static java.util.stream.Collectors.toSet;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import lobby.conversation.gathering.Gathering;
import lobby.conversation.gathering.GatheringSource;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.platform.RefusedException;
import lobby.security.Actor;

/** Finds out whom an audience consists of, and whether somebody may speak to them. */
@ApplicationScoped
public class Aiming {

    @Inject LocationRepository places;
    @Inject @Any Instance<GatheringSource> sources;

    /**
     * @throws RefusedException UNKNOWN for what the actor may not know of, NOT_PERMITTED where they may only look
     */
    public Aim at(Audience audience, Actor actor) {
        Optional<Gathering> gathering = Optional.ofNullable(audience.event()).map(event -> gathering(event, actor));
        Set<Location> locations = gathering.map(found -> Set.of(found.location()))
            .orElseGet(() -> audience.locations().stream().map(this::location).collect(toSet()));
        if (!locations.stream().allMatch(location -> AnnouncementPolicy.maySee(actor, Set.of(location)))) {
            throw new RefusedException(UNKNOWN);
        }
        if (!AnnouncementPolicy.mayManage(actor, locations)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return new Aim(audience, locations, gathering.map(Gathering::title).orElse(""));
    }

    /**
     * The same for one that is changed. Whom it was for already it may stay for, also where whoever changes it does not
     * see who comes to the event: they may announce there, and know no more of the event than that it is called so.
     */
    public Aim at(Audience audience, Actor actor, Aim chosen) {
        return audience.equals(chosen.audience()) && !isKnown(audience, actor) ? chosen : at(audience, actor);
    }

    /** Whether somebody may know who comes to the event that it is for, where it is for those. */
    public boolean isKnown(Audience audience, Actor actor) {
        return audience.event() == null || !of(source -> source.known(Set.of(audience.event()), actor)).isEmpty();
    }

    /** What somebody may know of all of these at once. */
    public Insight insight(Collection<Audience> audiences, Actor actor) {
        Set<UUID> events = audiences.stream().map(Audience::event).filter(Objects::nonNull).collect(toSet());
        return events.isEmpty() ? new Insight(Set.of(), Set.of())
            : new Insight(of(source -> source.known(events, actor)), of(source -> source.calledOff(events)));
    }

    /** Whom it amounts to now. */
    public Addressees addressees(Aim aim) {
        Audience audience = aim.audience();
        return audience.event() == null
            ? Addressees.living(aim.locations(), audience.floors(), audience.tags())
            : Addressees.coming(of(source -> source.guests(audience.event())));
    }

    /** Whether what it is about was called off after that: whoever has spoken of it since knows. */
    public boolean isCalledOff(Aim aim, Instant since) {
        UUID event = aim.audience().event();
        return event != null && sources.stream().anyMatch(source -> source.isCalledOff(event, since));
    }

    /** Events whose guests the actor may speak to, soonest first; with this one, also where it is over. */
    List<Gathering> upcoming(Actor actor, Instant now, int most, UUID also) {
        Stream<Gathering> named = also == null ? Stream.empty()
            : sources.stream().flatMap(source -> source.find(also, actor).stream());
        return Stream.concat(named, sources.stream().flatMap(source -> source.upcoming(actor, now, most).stream()))
            .distinct()
            .filter(one -> AnnouncementPolicy.mayManage(actor, Set.of(one.location())))
            .sorted(Comparator.comparing(Gathering::startsAt))
            .toList();
    }

    private Gathering gathering(UUID event, Actor actor) {
        return sources.stream()
            .flatMap(source -> source.find(event, actor).stream())
            .findFirst()
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }

    private <T> Set<T> of(Function<GatheringSource, Set<T>> asked) {
        return sources.stream().flatMap(source -> asked.apply(source).stream()).collect(toSet());
    }

    private Location location(UUID reference) {
        return places.find(reference).orElseThrow(() -> new RefusedException(UNKNOWN));
    }
}

package lobby.broadcast.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.broadcast.BroadcastView;
import lobby.broadcast.plan.Recurrence;
import lobby.platform.WallClock.Which;

/** Which broadcast a form is about, from what it was made, and how often it is to go out. */
@Named
@RequestScoped
public class BroadcastChoice {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @Inject HttpServletRequest request;

    private UUID id;
    private UUID from;
    private int version = -1;
    private UUID file;
    private boolean planned;
    private Recurrence recurrence = Recurrence.ONCE;

    @PostConstruct
    void read() {
        id = said("id").filter(text -> text.matches(ID)).map(UUID::fromString).findFirst().orElse(null);
        from = said("from").filter(text -> text.matches(ID)).map(UUID::fromString).findFirst().orElse(null);
        version = said("version").filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf).findFirst().orElse(-1);
        file = said("file").filter(text -> text.matches(ID)).map(UUID::fromString).findFirst().orElse(null);
        planned = said("when").anyMatch("time"::equals);
        recurrence = said("recurrence").flatMap(text -> Stream.of(Recurrence.values())
            .filter(one -> one.name().equals(text))).findFirst().orElse(Recurrence.ONCE);
    }

    void take(BroadcastView one, UUID kept) {
        version = one.version();
        file = kept;
        planned = one.startsAt() != null;
        recurrence = one.recurrence();
    }

    /** As often, and from when on is yet to be said. */
    void takeAgain(BroadcastView one) {
        recurrence = one.recurrence();
    }

    void becomes(UUID written) {
        id = written;
    }

    Which which() {
        return said("which").filter(text -> text.matches("FIRST|SECOND")).map(Which::valueOf).findFirst()
            .orElse(Which.UNSAID);
    }

    public boolean isPlanned() {
        return planned;
    }

    public Recurrence getRecurrence() {
        return recurrence;
    }

    public Recurrence[] getRecurrences() {
        return Recurrence.values();
    }

    /** The picture or the video that goes with it; null for none. */
    public UUID getFile() {
        return file;
    }

    public UUID getId() {
        return id;
    }

    /** That of which it is to be another; null for none. */
    UUID from() {
        return from;
    }

    public int getVersion() {
        return version;
    }

    private Stream<String> said(String name) {
        return Stream.of(Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]));
    }
}

package lobby.announcement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.announcement.AnnouncementState;
import lobby.announcement.AnnouncementView;
import lobby.platform.WallClock.Which;

/** Which announcement a form is about, from what it was made, and when it is to go out. */
@Named
@RequestScoped
public class AnnouncementChoice {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @Inject HttpServletRequest request;

    private UUID id;
    private int version = -1;
    private AnnouncementState state = AnnouncementState.DRAFT;
    private boolean planned;

    @PostConstruct
    void read() {
        id = said("id").filter(text -> text.matches(ID)).map(UUID::fromString).findFirst().orElse(null);
        version = said("version").filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf).findFirst().orElse(-1);
        state = said("state").anyMatch("SCHEDULED"::equals) ? AnnouncementState.SCHEDULED : AnnouncementState.DRAFT;
        planned = said("when").anyMatch("time"::equals);
    }

    /** @param ahead whether the time that it is planned for is still to come */
    void take(AnnouncementView one, boolean ahead) {
        version = one.version();
        state = one.state();
        planned = ahead;
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

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public AnnouncementState getState() {
        return state;
    }

    private Stream<String> said(String name) {
        return Stream.of(Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]));
    }
}

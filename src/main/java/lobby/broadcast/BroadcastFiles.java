package lobby.broadcast;

import static lobby.attachment.FileState.INFECTED;
import static lobby.attachment.FileState.UNCHECKED;
import static lobby.platform.Refusal.FILE_GONE;
import static lobby.platform.Refusal.FILE_INFECTED;
import static lobby.platform.Refusal.FILE_UNCHECKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import lobby.announcement.audience.AnnouncementPolicy;
import lobby.attachment.AttachmentView;
import lobby.attachment.FileState;
import lobby.attachment.KeptFiles;
import lobby.attachment.KeptRight;
import lobby.platform.RefusedException;
import lobby.security.Actor;

/** The pictures and videos of broadcasts, as they are kept: whoever sees the broadcast sees its own. */
@ApplicationScoped
class BroadcastFiles implements KeptRight {

    @Inject BroadcastRepository broadcasts;
    @Inject KeptFiles files;

    @Override
    public boolean mayRead(Actor actor, UUID file) {
        return broadcasts.with(file).filter(one -> AnnouncementPolicy.maySee(actor, one.locations())).isPresent();
    }

    Optional<AttachmentView> of(Broadcast one) {
        return Optional.ofNullable(one.words().file()).flatMap(files::find);
    }

    /** Whether nobody has looked for viruses in it yet. */
    boolean isUnchecked(Broadcast one) {
        return of(one).filter(file -> file.state() == UNCHECKED).isPresent();
    }

    /** Whether it can't be sent any more. */
    boolean isGone(Broadcast one) {
        return of(one).filter(file -> file.state() == INFECTED || file.state() == FileState.GONE).isPresent();
    }

    /** @throws RefusedException FILE_UNCHECKED, FILE_INFECTED or FILE_GONE */
    void requireReady(Broadcast one) {
        of(one).map(AttachmentView::state).ifPresent(state -> {
            switch (state) {
                case UNCHECKED -> throw new RefusedException(FILE_UNCHECKED);
                case INFECTED -> throw new RefusedException(FILE_INFECTED);
                case GONE -> throw new RefusedException(FILE_GONE);
                default -> { }
            }
        });
    }
}

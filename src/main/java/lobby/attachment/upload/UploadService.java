package lobby.attachment.upload;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import lobby.attachment.AttachmentService;
import lobby.attachment.AttachmentView;
import lobby.attachment.Pictures;
import lobby.attachment.content.Incoming;
import lobby.attachment.content.Intake;
import lobby.attachment.image.Dimensions;
import lobby.attachment.image.Images;
import lobby.attachment.image.Preview;
import lobby.attachment.policy.FileUse;
import lobby.attachment.type.AttachmentPolicy;
import lobby.attachment.type.FileName;
import lobby.attachment.type.FileType;
import lobby.attachment.type.FileTypes;
import lobby.security.Caller;
import lobby.security.RateLimits;
import lobby.security.Role;

/**
 * Takes files in: by name, by size while they come, by content when they are there. However long that takes, no
 * connection to the database is held meanwhile.
 */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
@TransactionAttribute(NOT_SUPPORTED)
public class UploadService {

    @Inject Caller caller;
    @Inject RateLimits limits;
    @Inject Intake intake;
    @Inject FileTypes types;
    @Inject Images images;
    @Inject AttachmentService attachments;

    /**
     * @param name as its sender calls it; never the name of anything here
     * @param in read to its end, or to the first byte too many
     * @throws lobby.platform.RefusedException FILE_NOT_ALLOWED, FILE_MISMATCH, FILE_EMPTY, FILE_TOO_LARGE,
     *         PICTURE_TOO_LARGE, UPLOAD_BROKEN, NO_ROOM, FILES_WAITING or TOO_MANY; nothing is left of it then
     */
    public AttachmentView receive(FileUse use, String name, InputStream in) {
        limits.upload(caller.actor());
        attachments.requireRoom();
        AttachmentPolicy policy = attachments.policy(use);
        FileName called = new FileName(name == null ? "" : name);
        policy.requireAllowed(called);
        try (Incoming file = intake.receive(in, policy.most(called))) {
            FileType type = types.of(file.path(), called);
            policy.check(called, type, file.size());
            return keep(use, called, type, file);
        }
    }

    private AttachmentView keep(FileUse use, FileName name, FileType type, Incoming file) {
        Optional<Dimensions> dimensions = images.dimensions(file.path(), type);
        file.rewrite((from, to) -> images.clean(from, to, type));
        try (Pictures drawn = dimensions.flatMap(size -> drawn(file, type, size)).orElse(null)) {
            return attachments.keep(use, name, type, file, Optional.ofNullable(drawn));
        }
    }

    private Optional<Pictures> drawn(Incoming file, FileType type, Dimensions size) {
        return images.preview(file.path(), type).flatMap(small -> images.shown(file.path(), type)
            .map(large -> new Pictures(incoming(small), incoming(large), size, small.mediaType())));
    }

    private Incoming incoming(Preview drawn) {
        return intake.receive(new ByteArrayInputStream(drawn.bytes()), drawn.bytes().length);
    }
}

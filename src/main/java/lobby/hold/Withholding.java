package lobby.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lobby.attachment.Attachments;
import lobby.attachment.Original;
import lobby.attachment.content.ContentStore;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.conversation.Conversation;
import lobby.conversation.Message;
import lobby.conversation.Originals;

/** Keeps what is taken back in a conversation that is held, and has the audit trail seal it. */
@ApplicationScoped
class Withholding implements Originals {

    /** Under what the audit trail has the seal. */
    static final String SEAL = "seal";

    @Inject HoldRepository holds;
    @Inject Attachments attachments;
    @Inject ContentStore contents;
    @Inject AuditTrail audit;

    @Override
    public void beforeTakenBack(Conversation conversation, Message message) {
        holds.find(conversation).ifPresent(hold -> keep(hold, conversation, message));
    }

    private void keep(LegalHold hold, Conversation conversation, Message message) {
        List<Original> files = attachments.originals(conversation.id(), message.number());
        files.stream().map(Original::key).sorted((one, other) -> one.hash().compareTo(other.hash()))
            .forEach(contents::keepAsWell);
        WithheldMessage kept = new WithheldMessage(hold, message, files);
        holds.add(kept);
        audit.record(Action.ORIGINAL_KEPT, kept.reference(), conversation.location(),
            Map.of("number", message.number(), SEAL, kept.seal()));
    }
}

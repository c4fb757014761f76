package lobby.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import lobby.attachment.Attachments;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.conversation.Conversation;
import lobby.conversation.Message;
import lobby.conversation.Originals;

/** Keeps what is taken back in a conversation that is held, and has the audit trail seal it. */
@ApplicationScoped
class Withholding implements Originals {

    @Inject HoldRepository holds;
    @Inject Attachments attachments;
    @Inject AuditTrail audit;

    @Override
    public boolean keep(Conversation conversation, Message message) {
        Optional<LegalHold> hold = holds.find(conversation);
        hold.ifPresent(held -> keep(held, conversation, message));
        return hold.isPresent();
    }

    private void keep(LegalHold hold, Conversation conversation, Message message) {
        WithheldMessage kept = new WithheldMessage(hold, message,
            attachments.originals(conversation.id(), message.number()));
        holds.add(kept);
        audit.record(Action.ORIGINAL_KEPT, conversation.reference(), conversation.location(),
            Map.of(Seals.NUMBER, message.number(), Seals.SEAL, kept.seal(message)));
    }
}

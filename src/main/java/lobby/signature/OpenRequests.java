package lobby.signature;

import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import lobby.attachment.Attachment;
import lobby.attachment.Documents;
import lobby.attachment.signature.SignatureState;
import lobby.attachment.signature.SignatureView;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.conversation.Conversation;
import lobby.conversation.Holding;
import lobby.conversation.Message.Notice;
import lobby.conversation.Postbox;
import lobby.people.PersonView;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.signin.SignIn;

/**
 * Requests as the caller may see them: one in a conversation that they may not read is as unknown as one that never
 * was. For a change the conversation is locked first, and then the document, as it is where a message is taken back.
 */
@ApplicationScoped
class OpenRequests {

    @Inject Caller caller;
    @Inject Documents documents;
    @Inject Holding conversations;
    @Inject Postbox postbox;
    @Inject AuditTrail audit;
    @Inject SignIn signIn;
    @Inject Clock clock;

    OpenRequest find(UUID file) {
        return find(file, SignatureAct.READ);
    }

    /** @throws RefusedException UNKNOWN, or NOT_PERMITTED */
    OpenRequest find(UUID file, SignatureAct act) {
        Attachment document = documents.find(file).orElseThrow(() -> new RefusedException(UNKNOWN));
        Conversation conversation = conversations.find(document.conversationId().orElseThrow())
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        return allowed(act, new OpenRequest(document, conversation));
    }

    /**
     * Nothing is read before the locks are there: it would be what stood before them. To draw and seal a document takes
     * seconds, in which whoever signs it may have lost the right to.
     */
    OpenRequest forChange(UUID file, SignatureAct act) {
        caller.holdRights();
        Conversation conversation = documents.conversationOf(file).flatMap(conversations::forChange)
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        Attachment document = documents.forChange(file).orElseThrow(() -> new RefusedException(UNKNOWN));
        return allowed(act, new OpenRequest(document, conversation));
    }

    SignatureDetails details(OpenRequest open) {
        Attachment document = open.document();
        documents.requireReadable(document);
        SignatureState state = open.request().state(clock.instant());
        Set<SignatureAct> acts = allows(open);
        acts.retainAll(SignaturePolicy.possible(state));
        return new SignatureDetails(document.reference(), document.name(), document.size(),
            SignatureView.of(open.request()), state, PersonView.of(document.owner()),
            open.conversation().reference(), open.conversation().subject(), open.conversation().location().name(),
            open.conversation().location().zone().getId(), acts, signIn.canProve(caller.actor().personId()));
    }

    void record(Action action, OpenRequest open, Map<String, ?> details) {
        Map<String, Object> all = new TreeMap<>(details);
        all.put("file", open.document().reference());
        audit.record(action, open.conversation().reference(), open.conversation().location(), all);
    }

    /** Tells both sides in a line, and shows the document as it is from now on. */
    void tell(OpenRequest open, Notice notice) {
        postbox.tell(open.conversation(), notice, caller.person(), open.conversation().sideOf(caller.actor()));
        conversations.filesChanged(open.conversation(), open.document().messageNumber());
    }

    private OpenRequest allowed(SignatureAct act, OpenRequest open) {
        Set<SignatureAct> allowed = allows(open);
        if (!allowed.contains(SignatureAct.READ)) {
            throw new RefusedException(UNKNOWN);
        }
        if (!allowed.contains(act)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return open;
    }

    private Set<SignatureAct> allows(OpenRequest open) {
        return SignaturePolicy.allows(open.conversation().allows(caller.actor()),
            open.request().addressee().filter(caller.actor()::is).isPresent());
    }
}

package lobby.hold;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static lobby.platform.Refusal.FILE_GONE;
import static lobby.platform.Refusal.FILE_UNCHECKED;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.AUDIT;
import static lobby.security.Level.VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.attachment.Download;
import lobby.attachment.content.ContentStore;
import lobby.attachment.scan.Scanner;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.conversation.Conversation;
import lobby.conversation.Holding;
import lobby.conversation.Message;
import lobby.platform.Reason;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;

/**
 * Conversations that may have to be shown as they were (row SB-49). It is part of the audit: whoever views that at a
 * location knows what is held there; whoever manages it holds conversations, lets go of them, and reads what was taken
 * back meanwhile, whether or not they may read the conversation. Each time somebody does is written down.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class LegalHoldService {

    /** The most that a list shows. */
    public static final int MOST = 200;

    @Inject Caller caller;
    @Inject HoldRepository holds;
    @Inject Holding conversations;
    @Inject ContentStore contents;
    @Inject Scanner scanner;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** What is held at the caller's locations, the newest first. */
    public List<HoldView> list() {
        List<LegalHold> held = holds.list(places(), MOST);
        Map<Long, Long> kept = holds.counts(held);
        Map<Long, Conversation> about = held.isEmpty() ? Map.of()
            : conversations.all(held.stream().map(LegalHold::conversationId).toList()).stream()
                .collect(toMap(Conversation::id, identity()));
        return held.stream()
            .map(hold -> view(about.get(hold.conversationId()), hold, kept.getOrDefault(hold.conversationId(), 0L)))
            .toList();
    }

    /** @throws RefusedException NOT_PERMITTED for who looks after nothing, or UNKNOWN */
    public HoldView open(UUID reference) {
        Conversation conversation = known(conversations.find(reference));
        return holds.find(conversation)
            .map(hold -> view(conversation, hold, holds.counts(List.of(hold)).getOrDefault(conversation.id(), 0L)))
            .orElseGet(() -> HoldView.free(conversation, maySet(conversation)));
    }

    /**
     * Keeps from now on what is taken back; does nothing to what is held already.
     *
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, REASON_NEEDED, TOO_LONG or UNREADABLE_TEXT
     */
    public void place(UUID reference, String reason) {
        Conversation conversation = managed(conversations.forChange(reference));
        String why = Reason.of(reason);
        if (holds.find(conversation).isEmpty()) {
            holds.add(new LegalHold(conversation, why, caller.person(), clock.instant()));
            audit.record(Action.HOLD_PLACED, conversation.reference(), conversation.location(), Map.of("reason", why));
        }
    }

    /** Destroys what was kept; does nothing to what is not held. */
    public void lift(UUID reference) {
        Conversation conversation = managed(conversations.forChange(reference));
        holds.find(conversation).ifPresent(hold -> {
            List<WithheldMessage> kept = holds.withheld(hold);
            contents.forgetAll(kept.stream().flatMap(one -> one.files().stream()).map(WithheldFile::key).toList());
            kept.forEach(holds::remove);
            holds.remove(hold);
            audit.record(Action.HOLD_LIFTED, conversation.reference(), conversation.location(),
                Map.of("reason", hold.reason(), "destroyed", kept.size()));
        });
    }

    /** What was taken back while it was held, in the order in which it was said. */
    public Withheld read(UUID reference) {
        Conversation conversation = managed(conversations.forChange(reference));
        LegalHold hold = holds.find(conversation).orElseThrow(() -> new RefusedException(UNKNOWN));
        List<WithheldMessage> kept = holds.withheld(hold);
        Map<Long, Message> left = holds.left(hold);
        Seals seals = Seals.of(audit.of(Seals.ENTRIES, reference));
        audit.record(Action.ORIGINALS_READ, conversation.reference(), conversation.location(),
            Map.of("messages", kept.size()));
        return new Withheld(kept.stream().map(one -> Withheld.Line.of(one, left.get(one.number()), seals)).toList(),
            seals.missing(kept));
    }

    /**
     * A file of what was taken back.
     *
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, or FILE_UNCHECKED where a scanner is to look and has not
     */
    public Download file(UUID reference) {
        places();
        WithheldFile file = holds.file(reference).orElseThrow(() -> new RefusedException(UNKNOWN));
        Conversation conversation = managed(conversations.find(file.message().conversationId()));
        if (!file.isChecked() && scanner.isOn()) {
            throw new RefusedException(FILE_UNCHECKED);
        }
        audit.record(Action.ORIGINALS_READ, conversation.reference(), conversation.location(),
            Map.of("number", file.message().number(), "file", file.place() + 1));
        return new Download(file.name(), file.mediaType(), file.key(),
            contents.find(file.key()).orElseThrow(() -> new RefusedException(FILE_GONE)), false);
    }

    /** Where the caller looks after what was done. */
    private Set<Long> places() {
        Set<Long> places = caller.actor().locationsWhere(AUDIT, VIEW);
        if (places.isEmpty()) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return places;
    }

    private Conversation known(Optional<Conversation> found) {
        Set<Long> places = places();
        return found.filter(one -> places.contains(one.location().id()))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }

    private Conversation managed(Optional<Conversation> found) {
        Conversation conversation = known(found);
        if (!maySet(conversation)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return conversation;
    }

    private HoldView view(Conversation conversation, LegalHold hold, long kept) {
        return HoldView.of(conversation, hold, kept, maySet(conversation));
    }

    private boolean maySet(Conversation conversation) {
        return caller.actor().manages(AUDIT, conversation.location());
    }
}

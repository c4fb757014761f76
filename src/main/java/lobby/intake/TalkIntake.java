package lobby.intake;

import static lobby.platform.Refusal.SAID_OTHERWISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.booking.Booking;
import lobby.booking.BookingConversation;
import lobby.booking.BookingRegister;
import lobby.conversation.Archive;
import lobby.conversation.Draft;
import lobby.conversation.Side;
import lobby.intake.format.Dialogue;
import lobby.intake.format.Dialogue.Turn;
import lobby.people.Person;
import lobby.platform.RefusedException;
import lobby.security.Caller;

/**
 * Lets in what was said about a booking elsewhere. Each turn has a name made of the dialogue's and its number, so that
 * it is stored once, however often it comes. It counts as read. A conversation in which the staff had the last word is
 * closed; one in which the resident had it is open and waits.
 */
@ApplicationScoped
class TalkIntake {

    @Inject BookingRegister register;
    @Inject Archive archive;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @return whether anything was added */
    boolean take(Booking booking, Dialogue dialogue, LocalDate asOf) {
        ZoneId zone = booking.location().zone();
        List<Draft> drafts = drafts(booking, dialogue);
        BookingConversation talk = register.conversationAbout(booking, dialogue.saidAt(0, asOf, zone));
        Map<UUID, String> known = archive.known(talk, drafts.stream().map(Draft::clientId).toList());
        requireUnchanged(drafts, known);
        if (known.size() == drafts.size()) {
            return false;
        }
        boolean wentOn = talk.lastNumber() > known.size();
        Instant now = clock.instant();
        for (int i = 0; i < drafts.size(); i++) {
            if (!known.containsKey(drafts.get(i).clientId())) {
                Side side = dialogue.turns().get(i).side();
                archive.say(talk, side == Side.STAFF ? caller.person() : booking.resident(), side, drafts.get(i),
                    wentOn ? now : dialogue.saidAt(i, asOf, zone));
            }
        }
        settle(talk, dialogue, wentOn ? now : dialogue.saidAt(drafts.size() - 1, asOf, zone));
        return true;
    }

    private void settle(BookingConversation talk, Dialogue dialogue, Instant at) {
        Person importer = caller.person();
        if (dialogue.lastSide() == Side.STAFF) {
            archive.close(talk, importer, at);
        }
        archive.read(talk, talk.customer(), Side.RESIDENT);
        archive.read(talk, importer, Side.STAFF);
    }

    private static List<Draft> drafts(Booking booking, Dialogue dialogue) {
        List<Draft> drafts = new ArrayList<>();
        for (Turn turn : dialogue.turns()) {
            String name = booking.location().reference() + "\n" + dialogue.id() + "\n" + (drafts.size() + 1);
            drafts.add(new Draft(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), turn.text()));
        }
        return drafts;
    }

    private static void requireUnchanged(List<Draft> drafts, Map<UUID, String> known) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            String kept = known.getOrDefault(draft.clientId(), draft.text());
            if (!kept.isEmpty() && !kept.equals(draft.text())) {
                throw new RefusedException(SAID_OTHERWISE, i + 1);
            }
        }
    }
}

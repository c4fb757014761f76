package lobby.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import lobby.care.hours.CareHoursRepository;
import lobby.care.hours.HoursWords;
import lobby.care.hours.Standing;
import lobby.conversation.AutomaticWords;
import lobby.conversation.Conversation;
import lobby.conversation.Side;
import lobby.people.Location;
import lobby.platform.Words;

/**
 * Tells a resident who writes while nobody of the team is there when somebody is again: once in an episode, and not
 * where somebody has the chat, who may be at it all the same. It is no answer: who waits goes on waiting (row LC-29).
 */
@ApplicationScoped
class AwayWord implements AutomaticWords {

    @Inject CareHoursRepository hours;

    @Override
    public Optional<String> to(Conversation conversation, Side side, Instant now) {
        return conversation instanceof CareConversation chat && side == Side.RESIDENT
            ? to(chat, now)
            : Optional.empty();
    }

    private Optional<String> to(CareConversation chat, Instant now) {
        Location location = chat.location();
        Standing standing = hours.of(location, now).at(now);
        return standing.open() || !chat.tellsAway(now) ? Optional.empty() : Optional.of(words(chat, standing, now));
    }

    private String words(CareConversation chat, Standing standing, Instant now) {
        String own = hours.away(chat.location());
        return own.isEmpty()
            ? HoursWords.away(standing, chat.location().zone(), now, Words.of(chat.customer().language()))
            : own;
    }
}

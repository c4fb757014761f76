package lobby.broadcast;

import static lobby.broadcast.plan.Ending.SENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import lobby.announcement.audience.Aim;
import lobby.announcement.audience.Aiming;
import lobby.announcement.audience.RecipientRepository;
import lobby.broadcast.plan.Ended;
import lobby.broadcast.plan.Plan;
import lobby.broadcast.round.Recipient;
import lobby.broadcast.round.RoundRepository;
import lobby.conversation.Archive;
import lobby.conversation.Conversation;
import lobby.conversation.Postbox;
import lobby.conversation.Side;
import lobby.conversation.TeamChats;
import lobby.people.Person;

/** Enters broadcasts that there were before. Who may is for whoever brings them. */
@ApplicationScoped
public class BroadcastRegister {

    @Inject BroadcastRepository broadcasts;
    @Inject RecipientRepository recipients;
    @Inject RoundRepository rounds;
    @Inject Aiming aiming;
    @Inject TeamChats chats;
    @Inject Postbox postbox;
    @Inject Archive archive;

    /** One that goes out by itself from then on. */
    public void publish(BroadcastWords words, Aim aim, Plan plan, Person by, Instant now) {
        published(words, aim, plan, by, now);
    }

    /**
     * One that went out once, to all at one location who would have got it.
     *
     * @param read how many of them have read it: always the same ones
     */
    public void sent(BroadcastWords words, Aim aim, Person by, Instant at, int read) {
        Broadcast one = published(words, aim, Plan.AT_ONCE, by, at);
        SortedMap<Long, Long> homes = recipients.homes(aiming.addressees(aim), at);
        List<Long> people = List.copyOf(homes.keySet());
        int round = one.begin(at);
        rounds.begin(one.id(), round, homes, at);
        for (int place = 0; place < people.size(); place++) {
            Recipient to = new Recipient(one.id(), round, people.get(place));
            Person person = rounds.take(to).orElseThrow();
            Conversation chat = chats.toWriteIn(one.locations().get(0), person, at);
            rounds.written(to, chat.id(), postbox.broadcast(chat, words.text(), null, at), at);
            if (place < read) {
                archive.read(chat, person, Side.RESIDENT);
            }
        }
        one.finish(Ended.because(SENT, at));
    }

    private Broadcast published(BroadcastWords words, Aim aim, Plan plan, Person by, Instant at) {
        Broadcast one = new Broadcast(words, aim, plan, by, at);
        one.publish(by, at);
        broadcasts.add(one);
        return one;
    }
}

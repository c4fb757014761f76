package lobby.trust.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import lobby.testing.Sql;

/**
 * A history of a house that chance has made: permissions come and go, people are shut out and let back in, move out and
 * in again, write, take back, read, close and reopen. The same seed makes the same history.
 */
final class History {

    private static final List<String> LEVELS = List.of("NONE", "VIEW", "MANAGE");
    private static final List<String> AREAS = List.of("CONVERSATIONS", "EVENT_BOOKINGS", "RESIDENTS");

    private final Random chance;
    private final Sql sql;
    private final ApiClient owner;
    private final OpenLine witness;
    private final List<Player> players;
    private final List<UUID> conversations;
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final List<String> told = new ArrayList<>();
    private final Map<String, Set<String>> readers = new HashMap<>();
    private final Map<UUID, Integer> delivered = new HashMap<>();

    /** @param witness the owner's line: what came over it was delivered to all others too */
    History(long seed, Sql sql, ApiClient owner, OpenLine witness, List<Player> players, List<UUID> conversations) {
        this.chance = new Random(seed);
        this.sql = sql;
        this.owner = owner;
        this.witness = witness;
        this.players = players;
        this.conversations = conversations;
    }

    void goOn(int steps) {
        for (int step = 0; step < steps; step++) {
            int what = chance.nextInt(100);
            if (what < 45) {
                send(any(players), any(conversations));
            } else if (what < 52) {
                unsend(any(players), any(conversations));
            } else if (what < 68) {
                grant(any(players.stream().filter(player -> player.staff).toList()));
            } else if (what < 75) {
                shutOutOrLetIn(any(players));
            } else if (what < 81) {
                moveOutOrIn(any(players.stream().filter(player -> !player.staff).toList()));
            } else if (what < 89) {
                closeOrReopen(any(players), any(conversations));
            } else {
                read(any(players), any(conversations));
            }
        }
    }

    /** Who could read each message when it was said, by conversation and number. */
    Map<String, Set<String>> readers() {
        return readers;
    }

    /** What was said and taken back again. */
    List<String> takenBack() {
        return words.entrySet().stream().filter(said -> gone.contains(said.getKey())).map(Map.Entry::getValue).toList();
    }

    /** All that has happened, for whoever has to find out why. */
    List<String> told() {
        return told;
    }

    /** Says something to everybody who may hear it, in each conversation: what came before has been heard then. */
    Map<UUID, Integer> goodbye() {
        return conversations.stream().collect(Collectors.toMap(conversation -> conversation, conversation -> {
            owner.post("/api/conversations/%s/reopen".formatted(conversation)).require(200);
            return said(owner.post(messages(conversation), message("Goodbye")).require(201), conversation);
        }));
    }

    private void send(Player who, UUID conversation) {
        String text = "Said by %s as %s".formatted(who.login, UUID.randomUUID());
        Answer answer = who.browser.post(messages(conversation), message(text));
        told.add("%s writes in %s: %d".formatted(who, conversation, answer.status()));
        if (answer.status() == 201) {
            words.put(conversation + " " + said(answer, conversation), text);
        }
    }

    private void unsend(Player who, UUID conversation) {
        int number = 1 + chance.nextInt(8);
        Answer answer = who.browser.delete("%s/%d".formatted(messages(conversation), number));
        told.add("%s takes back %d in %s: %d".formatted(who, number, conversation, answer.status()));
        if (answer.status() == 204 && gone.add(conversation + " " + number)) {
            witness.next("unsent", frame -> frame.getInt("number") == number
                && frame.getString("conversation").equals(conversation.toString()));
        }
    }

    private int said(Answer answer, UUID conversation) {
        int last = answer.json().getInt("number");
        if (delivered.getOrDefault(conversation, 1) < last) {
            witness.next("message", frame -> frame.getInt("number") == last
                && frame.getString("conversation").equals(conversation.toString()));
            delivered.put(conversation, last);
        }
        Set<String> now = players.stream().filter(player -> player.mayRead(conversation)).map(player -> player.login)
            .collect(Collectors.toSet());
        IntStream.rangeClosed(1, last).forEach(number -> readers.putIfAbsent(conversation + " " + number, now));
        return last;
    }

    private void grant(Player who) {
        AREAS.forEach(area -> sql.update("""
            update permission_level set level = ? where area = ? and group_id = (
                select a.group_id from staff_assignment a join person p on p.id = a.person_id where p.login = ?)
            """, any(LEVELS), area, who.login));
        told.add(who + " is granted something else");
        looseSight();
    }

    private void shutOutOrLetIn(Player who) {
        String column = who.staff ? "deactivated_at" : "blacklisted_at";
        sql.update("update person set %1$s = case when %1$s is null then now() end where login = ?".formatted(column),
            who.login);
        told.add(who + " is shut out or let back in");
        looseSight();
    }

    private void moveOutOrIn(Player who) {
        sql.update("""
            update membership set ends_on = case when ends_on is null then current_date - 9 end
            where person_id = (select id from person where login = ?)
            """, who.login);
        told.add(who + " moves out or in");
        looseSight();
    }

    private void closeOrReopen(Player who, UUID conversation) {
        String verb = chance.nextBoolean() ? "close" : "reopen";
        Answer answer = who.browser.post("/api/conversations/%s/%s".formatted(conversation, verb));
        told.add("%s wants to %s %s: %d".formatted(who, verb, conversation, answer.status()));
        if (answer.status() == 200) {
            said(new Answer(200, answer.headers(), "{\"number\":%d}".formatted(answer.json().getInt("lastNumber"))),
                conversation);
        }
    }

    private void read(Player who, UUID conversation) {
        who.browser.put("/api/conversations/%s/read".formatted(conversation),
            "{\"upTo\":%d}".formatted(chance.nextInt(20)));
    }

    private void looseSight() {
        players.forEach(player -> player.stillOpen().stream().filter(open -> !player.mayRead(open))
            .forEach(player::lost));
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private static String messages(UUID conversation) {
        return "/api/conversations/%s/messages".formatted(conversation);
    }

    private static String message(String text) {
        return "{\"clientId\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text);
    }
}

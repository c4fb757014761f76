package lobby.faults;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import lobby.faults.Errand.Side;
import lobby.faults.Errand.Turn;
import lobby.faults.Ledger.Ack;
import lobby.faults.Ledger.Attempt;
import lobby.testing.Answer;
import lobby.testing.ApiClient;

/** What residents and agents of a Monday morning share: the errands, and what has become of each. */
final class Monday {

    private static final int CONFLICT = 409;

    /** A colleague has it, or has even finished it. */
    private static final Set<String> TOO_LATE = Set.of("HANDLED_BY", "CLOSED");

    private final Ledger ledger;
    private final Map<String, Errand> chats = new ConcurrentHashMap<>();
    private final BlockingQueue<Errand> residents = new LinkedBlockingQueue<>();
    private final List<String> surprises = new CopyOnWriteArrayList<>();
    private final List<Long> took = new CopyOnWriteArrayList<>();
    private final Map<Reader, Thread> watchers = new ConcurrentHashMap<>();
    private final Pace watching = new Pace();
    private final AtomicInteger left;
    private final AtomicInteger tooLate = new AtomicInteger();

    Monday(List<Errand> errands, Ledger ledger) {
        this.ledger = ledger;
        this.left = new AtomicInteger(errands.size());
        residents.addAll(errands);
    }

    /** Chats by their ids, with whose they are. */
    Map<String, Errand> chats() {
        return Map.copyOf(chats);
    }

    /** Who has something to say; nobody for now, or for good. */
    BlockingQueue<Errand> residents() {
        return residents;
    }

    boolean goesOn() {
        return left.get() > 0 && surprises.isEmpty();
    }

    /** What should not have happened; the morning ends with it. */
    List<String> surprises() {
        return new ArrayList<>(surprises);
    }

    /** How long each message took until it was acknowledged, in nanoseconds. */
    List<Long> took() {
        return took;
    }

    /** How often somebody was told that a colleague has it, or had it. */
    int tooLate() {
        return tooLate.get();
    }

    void surprise(String what) {
        surprises.add(what);
    }

    Optional<Errand> errand(String chat) {
        return Optional.ofNullable(chats.get(chat));
    }

    /** Whoever's turn it is next finds it. */
    void said(Errand errand, Turn turn) {
        if (!errand.said(turn)) {
            return;
        }
        if (errand.isNext(Side.RESIDENT)) {
            residents.add(errand);
        } else if (errand.next().isEmpty()) {
            left.decrementAndGet();
        }
    }

    /**
     * Says it as whoever's page this is.
     *
     * @param chat empty as long as its resident does not know it
     * @param overtake id of the colleague who is to be overtaken; empty for nobody
     * @return the chat that has it now; empty where a colleague was faster
     */
    Optional<String> say(ApiClient page, String path, String login, String chat, String text,
                         Optional<String> overtake) {
        String clientId = UUID.randomUUID().toString();
        ledger.write(new Attempt(clientId, chat, login, text));
        JsonObjectBuilder body = Json.createObjectBuilder().add("clientId", clientId).add("text", text);
        overtake.ifPresent(colleague -> body.add("overtake", colleague));
        long start = System.nanoTime();
        Answer answer = page.post(path, body.build().toString());
        took.add(System.nanoTime() - start);
        if (answer.status() == CONFLICT && TOO_LATE.contains(answer.code())) {
            tooLate.incrementAndGet();
            return Optional.empty();
        }
        if (answer.status() != 201) {
            surprise("%s was answered %d %s".formatted(login, answer.status(), answer.body()));
            return Optional.empty();
        }
        String conversation = answer.json().getString("conversation");
        ledger.write(new Ack(clientId, conversation, answer.json().getJsonNumber("number").longValue()));
        return Optional.of(conversation);
    }

    /** A resident knows their chat by the first answer; some keep it open from then on. */
    void begun(String chat, Errand errand) {
        if (chats.put(chat, errand) == null && errand.isWatched()) {
            Reader reader = new Reader(errand.page(), errand.resident(),
                List.of(new Talk("", chat, List.of(errand.resident()))), ledger, watching);
            Thread thread = new Thread(reader);
            thread.setDaemon(true);
            thread.start();
            watchers.put(reader, thread);
        }
    }

    /** Lets everybody see what they have not seen yet, and leave. */
    void end() throws InterruptedException {
        watching.end();
        for (Map.Entry<Reader, Thread> watcher : watchers.entrySet()) {
            watcher.getValue().join();
            watcher.getKey().catchUp();
        }
    }
}

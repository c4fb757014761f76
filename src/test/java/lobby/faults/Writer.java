package lobby.faults;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import lobby.faults.Ledger.Ack;
import lobby.faults.Ledger.Attempt;
import lobby.faults.Ledger.Failure;
import lobby.testing.Answer;
import lobby.testing.ApiClient;

/**
 * Somebody who writes on and on, and whose page keeps what it could not send until it could. Now and then they give a
 * message up, and now and then their page sends one again whose acknowledgement it did not get.
 */
final class Writer implements Runnable {

    private static final int GIVES_UP_ONE_IN = 4;
    private static final int SENDS_AGAIN_ONE_IN = 50;
    private static final int PAUSE_AFTER_FAILURE = 100;

    private final ApiClient page;
    private final Courier courier;
    private final Talk talk;
    private final String login;
    private final Ledger ledger;
    private final Pace pace;
    private final long interval;
    private final List<String> surprises;
    private final Random random;

    private int sent;

    /** @param filesOneIn of how many messages one has a file; 0 where none has */
    Writer(ApiClient page, Talk talk, String login, Ledger ledger, Pace pace, long interval, List<String> surprises,
           long seed, int filesOneIn) {
        this.page = page;
        this.courier = new Courier(page, login, ledger, surprises, seed, filesOneIn);
        this.talk = talk;
        this.login = login;
        this.ledger = ledger;
        this.pace = pace;
        this.interval = interval;
        this.surprises = surprises;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        do {
            sent++;
            String clientId = UUID.randomUUID().toString();
            Optional<Brought> file = courier.bring(clientId);
            deliver(new Attempt(clientId, talk.conversation(), login, login + " writes " + sent,
                file.map(Brought::hash).orElse("")), file.map(Brought::id).stream().toList());
        } while (pace.pause(random.nextLong(2 * interval)));
    }

    private void deliver(Attempt attempt, List<String> files) {
        ledger.write(attempt);
        boolean keepsTrying = random.nextInt(GIVES_UP_ONE_IN) > 0;
        Optional<Long> number = send(attempt, files);
        Pace patience = new Pace();
        while (number.isEmpty() && keepsTrying && patience.pause(PAUSE_AFTER_FAILURE)) {
            number = send(attempt, files);
        }
        number.ifPresent(acknowledged -> ledger.write(new Ack(attempt.clientId(), talk.conversation(), acknowledged)));
        if (number.isPresent() && random.nextInt(SENDS_AGAIN_ONE_IN) == 0) {
            long first = number.get();
            send(attempt, files).filter(again -> again != first)
                .ifPresent(again -> surprises.add("%s was %d, then %d".formatted(attempt, first, again)));
        }
    }

    /** @return its number, if it was acknowledged */
    private Optional<Long> send(Attempt attempt, List<String> files) {
        try {
            Answer answer = page.post("/api/conversations/" + talk.conversation() + "/messages",
                Json.createObjectBuilder().add("clientId", attempt.clientId()).add("text", attempt.text())
                    .add("attachments", Json.createArrayBuilder(files)).build().toString());
            if (answer.status() == 200 || answer.status() == 201) {
                JsonObject stored = answer.json();
                return Optional.of(stored.getJsonNumber("number").longValue());
            }
            if (answer.status() < 500 && answer.isProblem()) {
                surprises.add("%s was answered %d %s".formatted(attempt, answer.status(), answer.body()));
            }
            ledger.write(new Failure(login, "message: %d %s".formatted(answer.status(), answer.body())));
            return Optional.empty();
        } catch (UncheckedIOException down) {
            ledger.write(new Failure(login, "message: " + down));
            return Optional.empty();
        }
    }
}

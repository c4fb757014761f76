package lobby.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lobby.faults.Ledger.Failure;
import lobby.testing.Answer;
import lobby.testing.ApiClient;

/** Brings files for some of somebody's messages: most are like no other, and some everybody has. */
final class Courier {

    /** Who has brought so many goes on without. */
    private static final List<String> ENOUGH = List.of("TOO_MANY", "FILES_WAITING");
    private static final int EVERYBODYS_ONE_IN = 4;
    private static final int LONGEST = 400;

    private final ApiClient page;
    private final String login;
    private final Ledger ledger;
    private final List<String> surprises;
    private final Random random;
    private final int oneIn;

    /** @param oneIn of how many messages one gets a file; 0 where none does */
    Courier(ApiClient page, String login, Ledger ledger, List<String> surprises, long seed, int oneIn) {
        this.page = page;
        this.login = login;
        this.ledger = ledger;
        this.surprises = surprises;
        this.random = new Random(seed);
        this.oneIn = oneIn;
    }

    /** What a message of this client id may mention; nothing where it is to have none, or none could be brought. */
    Optional<Brought> bring(String clientId) {
        return oneIn > 0 && random.nextInt(oneIn) == 0 ? bring(content(clientId)) : Optional.empty();
    }

    private Optional<Brought> bring(byte[] content) {
        try {
            Answer answer = page.bring("letter.txt", content);
            if (answer.status() == 201) {
                return Optional.of(new Brought(answer.json().getString("id"), Brought.hash(content)));
            }
            if (answer.isProblem() && ENOUGH.contains(answer.code())) {
                return Optional.empty();
            }
            if (answer.status() < 500 && answer.isProblem()) {
                surprises.add("a file of %s was answered %d %s".formatted(login, answer.status(), answer.body()));
            }
            ledger.write(new Failure(login, "file: %d %s".formatted(answer.status(), answer.body())));
        } catch (UncheckedIOException down) {
            ledger.write(new Failure(login, "file: " + down));
        }
        return Optional.empty();
    }

    private byte[] content(String clientId) {
        String words = random.nextInt(EVERYBODYS_ONE_IN) == 0 ? "The rules of the house. " : clientId + " ";
        return words.repeat(1 + random.nextInt(LONGEST)).getBytes(UTF_8);
    }
}

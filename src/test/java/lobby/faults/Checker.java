package lobby.faults;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lobby.faults.Ledger.Ack;
import lobby.faults.Ledger.Attempt;
import lobby.faults.Ledger.Seen;

/**
 * Holds what Lobby has to what people know. Each offence is a line that begins with the rule it breaks:
 *
 * <ul>
 * <li>I1: what was acknowledged is there, once, as what and where it was acknowledged;
 * <li>I2: nothing is there that nobody tried to send, or with other words;
 * <li>I3: numbers count from 1 without a gap, and every reader saw them in that order;
 * <li>I4: having caught up, every reader has seen everything;
 * <li>I5: what was tried and not acknowledged is there once or not at all;
 * <li>I6: what went with a message opens, and is what went with it;
 * <li>I7: what counts as unread is what a count finds.
 * </ul>
 */
final class Checker {

    private final Map<String, Attempt> attempts;
    private final List<Ack> acks;
    private final List<Seen> seen;
    private final List<String> offences = new ArrayList<>();

    private Checker(Ledger ledger) {
        attempts = ledger.attempts().stream()
            .collect(toMap(Attempt::clientId, attempt -> attempt, (one, again) -> one));
        acks = ledger.acks();
        seen = ledger.seen();
    }

    static List<String> offences(Ledger ledger, List<Truth> truths) {
        Checker checker = new Checker(ledger);
        truths.forEach(checker::check);
        checker.everythingIsSomewhere(truths);
        return checker.offences;
    }

    private void check(Truth truth) {
        Map<String, Line> lines = new HashMap<>();
        long expected = 1;
        for (Line line : truth.lines()) {
            require(line.number() == expected, "I3", "%s: number %d where %d is due", truth.conversation(),
                line.number(), expected);
            expected = line.number() + 1;
            if (line.kind().equals("TEXT")) {
                require(lines.put(line.clientId(), line) == null, "I5", "%s is there twice", line.clientId());
                checkAttempted(truth, line);
            }
        }
        for (Ack ack : acks) {
            if (ack.conversation().equals(truth.conversation())) {
                Line line = lines.get(ack.clientId());
                require(line != null, "I1", "%s was acknowledged and is gone", ack.clientId());
                require(line == null || line.number() == ack.number(), "I1", "%s was acknowledged as %d",
                    ack.clientId(), ack.number());
            }
        }
        checkReaders(truth);
        truth.standings().forEach(standing -> checkUnread(truth, standing));
    }

    private void checkAttempted(Truth truth, Line line) {
        Attempt attempt = attempts.get(line.clientId());
        require(attempt != null, "I2", "nobody sent %s", line);
        require(attempt == null || attempt.text().equals(line.text()) && attempt.author().equals(line.author())
            && isWhere(attempt, truth), "I2", "%s became %s", attempt, line);
        require(attempt == null || attempt.files().equals(line.files()), "I6", "%s came with %s", attempt,
            line.files());
    }

    /** Who begins a conversation does not know it yet. */
    private static boolean isWhere(Attempt attempt, Truth truth) {
        return attempt.conversation().isEmpty() || attempt.conversation().equals(truth.conversation());
    }

    private void checkReaders(Truth truth) {
        Map<String, List<Seen>> readers = seen.stream()
            .filter(line -> line.conversation().equals(truth.conversation()))
            .collect(groupingBy(Seen::reader, TreeMap::new, toList()));
        readers.forEach((reader, shown) -> {
            long last = 0;
            for (Seen line : shown) {
                require(line.number() > last, "I3", "%s saw %d after %d", reader, line.number(), last);
                last = line.number();
            }
            List<String> had = shown.stream().map(line -> line.number() + " " + line.clientId()).toList();
            List<String> all = truth.lines().stream().map(line -> line.number() + " " + line.clientId()).toList();
            require(had.equals(all), "I4", "%s saw %d messages of %s, not its %d", reader, had.size(),
                truth.conversation(), all.size());
        });
    }

    private void checkUnread(Truth truth, Standing standing) {
        long counted = truth.lines().stream()
            .filter(line -> line.kind().equals("TEXT") && line.number() > standing.readUpTo())
            .filter(line -> !line.author().equals(standing.person()))
            .count();
        require(counted == standing.unread(), "I7", "%s is told of %d unread in %s, but there are %d",
            standing.person(), standing.unread(), truth.conversation(), counted);
    }

    /** What was acknowledged in a conversation that is no longer there would be noticed by nobody else. */
    private void everythingIsSomewhere(List<Truth> truths) {
        Map<String, Long> found = truths.stream().flatMap(truth -> truth.lines().stream())
            .collect(groupingBy(Line::clientId, counting()));
        acks.forEach(ack -> require(found.getOrDefault(ack.clientId(), 0L) == 1, "I1", "%s is there %d times",
            ack.clientId(), found.getOrDefault(ack.clientId(), 0L)));
        attempts.keySet().forEach(id -> require(found.getOrDefault(id, 0L) <= 1, "I5", "%s is there %d times", id,
            found.getOrDefault(id, 0L)));
    }

    private void require(boolean held, String rule, String offence, Object... particulars) {
        if (!held) {
            offences.add(rule + " " + offence.formatted(particulars));
        }
    }
}

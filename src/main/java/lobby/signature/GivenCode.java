package lobby.signature;

import java.time.Instant;

/** A code that was made for somebody who is to sign; it is shown once. */
public record GivenCode(String text, Instant endsAt) {
}

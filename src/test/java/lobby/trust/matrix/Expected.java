package lobby.trust.matrix;

import lobby.testing.Answer;

/** What comes of trying something, for a machine and for a page alike. */
public enum Expected {

    YES,

    /** May, and is asked first whether they mean it. */
    ASKED,
    NO,
    UNKNOWN,
    SIGN_IN;

    /** What an answer amounts to; one that is none of these is a finding. */
    static Expected of(Answer answer) {
        if (answer.status() / 100 == 2) {
            return YES;
        }
        boolean toSignIn = answer.status() == 302 && answer.header("Location").contains("/sign-in");
        if (answer.status() == 401 || toSignIn) {
            return SIGN_IN;
        }
        return switch (answer.status()) {
            case 403 -> NO;
            case 404 -> UNKNOWN;
            case 409 -> ASKED;
            default -> throw new AssertionError("answered %d: %s".formatted(answer.status(), answer.body()));
        };
    }
}

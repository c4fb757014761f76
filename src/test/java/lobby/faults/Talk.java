package lobby.faults;

import java.util.List;

/** A conversation under load: the booking it is about, and who writes in it, staff first. */
record Talk(String booking, String conversation, List<String> writers) {
}

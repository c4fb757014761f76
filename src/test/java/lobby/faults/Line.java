package lobby.faults;

/** A message as the truth has it. */
record Line(long number, String clientId, String author, String kind, String text) {
}

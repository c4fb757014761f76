package lobby.faults;

/** How far somebody has read in a conversation, and how much Lobby says is unread by them. */
record Standing(String person, long readUpTo, long unread) {
}

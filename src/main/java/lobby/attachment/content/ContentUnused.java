package lobby.attachment.content;

/** Somebody has forgotten content, perhaps the last who kept it. */
record ContentUnused(ContentKey key) {
}

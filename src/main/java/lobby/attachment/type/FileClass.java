package lobby.attachment.type;

/** What files are to people: each has limits of its own, and is shown in its own way. */
public enum FileClass {
    IMAGE, VIDEO, DOCUMENT, AUDIO, OTHER
}

package lobby.attachment;

/** In which of its forms a file is asked for. */
public enum Rendition {

    /** As it was sent, without what a camera notes about its owner. */
    ORIGINAL,

    /** Made anew by Lobby to stand in a conversation: at most 640 pixels. */
    PREVIEW,

    /** Made anew by Lobby to be looked at on a whole screen: at most 1,920 pixels. */
    SHOWN,

    /** A document that was signed, with the page that says so, sealed. */
    SIGNED
}

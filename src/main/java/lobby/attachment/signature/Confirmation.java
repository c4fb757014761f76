package lobby.attachment.signature;

/** How somebody who was signed in has shown once more who they are, before they signed. */
public enum Confirmation {

    /** With their password, of Lobby or of the house. */
    PASSWORD,

    /** With a code that somebody of the house had given to them. */
    CODE
}

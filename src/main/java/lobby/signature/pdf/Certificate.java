package lobby.signature.pdf;

import java.util.List;

/**
 * What the page that is added to a signed document says, in the words of whoever signs.
 *
 * @param facts who, when, how, what
 * @param note  how it can be checked
 * @param mark  what the seal says of itself
 */
public record Certificate(String title, String intro, List<Fact> facts, String signature, String note, Mark mark) {

    /** One of the facts, with its name. */
    public record Fact(String name, String value) {
    }

    /**
     * What stands in the seal, to be read by whoever checks the document.
     *
     * @param signer who signed
     * @param place where Lobby is at home
     * @param document what it was called
     * @param hash of what was signed: its SHA-256 in hexadecimal
     */
    public record Mark(String signer, String place, String document, String hash) {
    }
}

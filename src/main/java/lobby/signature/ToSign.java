package lobby.signature;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import lobby.attachment.content.Content;

/**
 * A document that somebody is about to sign, with all that its certificate says of it.
 *
 * @param hash its SHA-256 in hexadecimal
 * @param codeBy who gave out the code that there is; empty where there is none
 */
public record ToSign(UUID file, Content content, String name, String hash, int pages, String signer, String email,
    Locale language, String askedBy, LocalDate day, String codeBy, UUID conversation, String subject, String location,
    String network, ZoneId zone) {
}

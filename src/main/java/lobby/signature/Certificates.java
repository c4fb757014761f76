package lobby.signature;

import static java.time.format.DateTimeFormatter.ISO_INSTANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lobby.attachment.signature.Confirmation;
import lobby.platform.Settings;
import lobby.platform.Words;
import lobby.signature.pdf.Certificate;
import lobby.signature.pdf.Certificate.Fact;
import lobby.signature.pdf.Certificate.Mark;

/** Words what stands behind a document that was signed, in the language of whoever signs. */
@ApplicationScoped
class Certificates {

    /** Where it can be checked; where no address was configured, people know where Lobby is. */
    private static final String PAGE = "/verify";

    @Inject Settings settings;

    Certificate of(ToSign document, Confirmation how, Instant at) {
        Words words = Words.of(document.language());
        Locale language = words.locale();
        String house = document.location() + ", " + document.network();
        return new Certificate(words.text("certificate.title"), words.text("certificate.intro"), List.of(
            new Fact(words.text("certificate.by"), document.signer() + ", " + document.email()),
            new Fact(words.text("certificate.at"), "%s (%s), %s".formatted(
                DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", language).format(at.atZone(document.zone())),
                document.zone(), ISO_INSTANT.format(at))),
            new Fact(words.text("certificate.how"), how == Confirmation.PASSWORD ? words.text("certificate.password")
                : words.text("certificate.code", document.codeBy())),
            new Fact(words.text("certificate.asked"), words.text("certificate.askedBy", document.askedBy(),
                DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(document.day()))),
            new Fact(words.text("certificate.document"), words.text("certificate.pages", document.name(),
                document.pages(), document.content().size())),
            new Fact(words.text("certificate.hash"), document.hash()),
            new Fact(words.text("certificate.conversation"), document.subject() + ", " + document.conversation()),
            new Fact(words.text("certificate.house"), house)),
            words.text("certificate.signature"), words.text("certificate.check",
                settings.addressOf(PAGE).orElse("Lobby" + PAGE)),
            new Mark(document.signer(), house, document.name(), document.hash()));
    }
}

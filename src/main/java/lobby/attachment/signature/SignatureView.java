package lobby.attachment.signature;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lobby.people.Person;
import lobby.people.PersonView;

/**
 * That a document is to be signed, and what became of that, as everyone who may read its message sees it.
 *
 * @param outcome null while nobody has done anything about it; then it waits, or has run out
 * @param addressee who is to sign; null while the document was not sent
 * @param day by which
 * @param endsAt when that is over; null while the document was not sent
 * @param endedAt when it was signed, declined or taken back; null before
 * @param endedBy by whom
 * @param reason why it was declined; blank otherwise
 */
public record SignatureView(SignatureState outcome, PersonView addressee, LocalDate day, Instant endsAt, int pages,
    Instant endedAt, PersonView endedBy, String reason) implements Serializable {

    public static SignatureView of(SignatureRequest request) {
        Optional<SignatureEnd> end = request.end();
        return new SignatureView(end.map(SignatureEnd::state).orElse(null), view(request.addressee()), request.day(),
            request.endsAt(), request.pages(), end.map(SignatureEnd::at).orElse(null), view(end.map(SignatureEnd::by)),
            end.map(SignatureEnd::reason).orElse(""));
    }

    private static PersonView view(Optional<Person> person) {
        return person.map(PersonView::of).orElse(null);
    }
}

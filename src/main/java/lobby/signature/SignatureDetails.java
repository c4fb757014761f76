package lobby.signature;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import lobby.attachment.signature.SignatureState;
import lobby.attachment.signature.SignatureView;
import lobby.people.PersonView;

/**
 * A document that somebody is asked to sign, as one of those sees it who may.
 *
 * @param file public id of the file
 * @param zone where its day is counted, as the time zone database names it
 * @param acts possible now and allowed to the caller
 * @param password whether the caller has one to confirm with; otherwise it takes a code
 */
public record SignatureDetails(UUID file, String name, long bytes, SignatureView signature, SignatureState state,
    PersonView askedBy, UUID conversation, String subject, String location, String zone, Set<SignatureAct> acts,
    boolean password) implements Serializable {

    public boolean may(String act) {
        return acts.contains(SignatureAct.valueOf(act));
    }
}

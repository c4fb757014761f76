package lobby.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lobby.testing.Sql;

/** I8: the chain of what was done is whole: each entry is sealed anew from what the database has, and compared. */
final class Chain {

    private static final String SEALED = """
        select e.at, p.reference, e.action, e.subject, l.reference, e.details, e.address, e.sealed_number, e.hash
        from audit_entry e left join person p on p.id = e.person_id left join location l on l.id = e.location_id
        where e.sealed_number is not null order by e.sealed_number
        """;

    static List<String> offences(Sql sql) {
        List<String> offences = new ArrayList<>();
        long number = 0;
        byte[] previous = new byte[32];
        for (List<Object> entry : sql.rows(SEALED)) {
            number++;
            byte[] hash = (byte[]) entry.get(8);
            if ((long) entry.get(7) != number || !Arrays.equals(hash, sealed(entry, number, previous))) {
                offences.add("I8 entry %d where %d is due does not follow from the one before".formatted(
                    (long) entry.get(7), number));
            }
            previous = hash;
        }
        return offences;
    }

    private static byte[] sealed(List<Object> entry, long number, byte[] previous) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
            return digest.digest(String.join("|", ((Timestamp) entry.get(0)).toInstant().toString(),
                text(entry.get(1)), text(entry.get(2)), text(entry.get(3)), text(entry.get(4)), text(entry.get(5)),
                text(entry.get(6))).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private Chain() {
    }
}

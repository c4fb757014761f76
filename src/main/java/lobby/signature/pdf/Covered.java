package lobby.signature.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;

/** The parts of a file that a signature says it covers: pairs of where one begins and how long it is. */
record Covered(String file, int[] pairs) implements CMSTypedData {

    private static final int PIECE = 64 * 1024;

    @Override
    public ASN1ObjectIdentifier getContentType() {
        return CMSObjectIdentifiers.data;
    }

    @Override
    public Object getContent() {
        return file;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        for (int pair = 0; pair < pairs.length; pair += 2) {
            int end = pairs[pair] + pairs[pair + 1];
            for (int at = pairs[pair]; at < end; at += PIECE) {
                out.write(file.substring(at, Math.min(end, at + PIECE)).getBytes(ISO_8859_1));
            }
        }
    }
}

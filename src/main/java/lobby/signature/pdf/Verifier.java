package lobby.signature.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import lobby.signature.pdf.Verification.Outcome;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Looks whether a file is what was sealed here. A seal holds only if it is by a key of ours and covers all of the file
 * but itself: not one byte may stand before, between or behind. The file comes from anybody, so it is not parsed as a
 * PDF and nothing in it is unpacked: seals of ours stand in it plainly.
 */
final class Verifier {

    private static final Logger LOGGER = Logger.getLogger(Verifier.class.getName());
    private static final String HEAD = "%PDF-";
    private static final int HEAD_WITHIN = 1024;

    private final Collection<X509Certificate> ours;

    /** @param ours certificates that documents were ever sealed with here */
    Verifier(Collection<X509Certificate> ours) {
        this.ours = ours;
    }

    Verification verify(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_WITHIN), ISO_8859_1);
        if (!head.contains(HEAD)) {
            return Verification.of(Outcome.UNREADABLE);
        }
        return SealInFile.all(bytes).stream()
            .flatMap(seal -> verify(seal).stream())
            .findFirst()
            .orElseGet(() -> Verification.of(Outcome.NOT_OURS));
    }

    /** Nothing where it is the signature of somebody else. */
    private Optional<Verification> verify(SealInFile seal) {
        try {
            byte[] contents = seal.contents();
            ContentInfo info = ContentInfo.getInstance(new ASN1InputStream(contents).readObject());
            CMSSignedData signed = new CMSSignedData(seal.covered(), info);
            Optional<X509Certificate> signer = signer(signed);
            if (signer.isEmpty()) {
                return Optional.empty();
            }
            boolean unchanged = isPlain(signed, contents) && isNamed(signed, info, signer.get()) && seal.coversAll()
                && holds(signed, signer.get());
            return Optional.of(unchanged
                ? new Verification(Outcome.UNCHANGED, Optional.of(seal.mark()), seal.at())
                : Verification.of(Outcome.CHANGED));
        } catch (CMSException | CertificateEncodingException | IOException | RuntimeException broken) {
            LOGGER.log(Level.FINE, "a signature that can't be read", broken);
            return Optional.empty();
        }
    }

    /** That of our certificates which it was made with, by the certificate that came along. */
    private Optional<X509Certificate> signer(CMSSignedData signed) throws CertificateEncodingException, IOException {
        for (X509CertificateHolder holder : signed.getCertificates().getMatches(null)) {
            for (X509Certificate certificate : ours) {
                if (Arrays.equals(holder.getEncoded(), certificate.getEncoded())) {
                    return Optional.of(certificate);
                }
            }
        }
        return Optional.empty();
    }

    /** A signature that is not even well formed holds nothing. */
    private static boolean holds(CMSSignedData signed, X509Certificate certificate) {
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        try {
            return signers.size() == 1 && signers.iterator().next()
                .verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        } catch (CMSException | OperatorCreationException changed) {
            LOGGER.log(Level.FINE, "a seal that does not hold", changed);
            return false;
        }
    }

    /**
     * What is beside the signature, and covered by none, says what it has to: whose it is, and how it was made.
     * Whoever goes by it finds the same.
     */
    private static boolean isNamed(CMSSignedData signed, ContentInfo info, X509Certificate certificate)
        throws IOException {
        boolean named = signed.getVersion() == 1
            && info.getContentType().equals(CMSObjectIdentifiers.signedData)
            && signed.getSignedContentTypeOID().equals(CMSObjectIdentifiers.data.getId());
        for (SignerInformation signer : signed.getSignerInfos().getSigners()) {
            named &= signer.getVersion() == 1
                && signer.getSID().getSerialNumber().equals(certificate.getSerialNumber())
                && Arrays.equals(signer.getSID().getIssuer().getEncoded(),
                    certificate.getIssuerX500Principal().getEncoded())
                && signed.getDigestAlgorithmIDs().equals(Set.of(signer.getDigestAlgorithmID()));
        }
        return named;
    }

    /** There is nothing in it that is not signed, and nothing but zeros in the room behind it: nothing can hide. */
    private static boolean isPlain(CMSSignedData signed, byte[] contents) throws IOException {
        byte[] encoded = signed.getEncoded(ASN1Encoding.DER);
        boolean onlyOurs = signed.getCRLs().getMatches(null).isEmpty() && signed.getSignerInfos().getSigners().stream()
            .allMatch(signer -> signer.getUnsignedAttributes() == null);
        return onlyOurs && encoded.length <= contents.length
            && Arrays.equals(Arrays.copyOf(encoded, contents.length), contents);
    }
}

package lobby.signature.pdf;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * What an installation seals documents with.
 *
 * @param chain the certificate of the key first, and those that vouch for it
 */
public record SealKey(PrivateKey key, List<X509Certificate> chain) {

    private static final String ALGORITHM = "RSA";
    private static final int BITS = 3072;
    private static final int SERIAL_BITS = 128;

    /** Longer than any contract has to be checked. */
    private static final Duration LASTS = Duration.ofDays(365 * 30L);

    public SealKey {
        chain = List.copyOf(chain);
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** A new one, which vouches for itself. */
    public static SealKey fresh(String name, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            return new SealKey(pair.getPrivate(), List.of(certificate(pair, name, now)));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How documents are signed with it: SHA-256, whichever kind of key it is. */
    String signing() {
        return "SHA256with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : ALGORITHM);
    }

    private static X509Certificate certificate(KeyPair pair, String name, Instant now)
        throws OperatorCreationException, CertIOException, CertificateException {
        X500Name named = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name)
            .addRDN(BCStyle.OU, "Lobby").build();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(named,
            new BigInteger(SERIAL_BITS, new SecureRandom()), Date.from(now.minus(Duration.ofHours(1))),
            Date.from(now.plus(LASTS)), named, pair.getPublic());
        builder.addExtension(Extension.keyUsage, true,
            new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter().getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256with" + ALGORITHM).build(pair.getPrivate())));
    }
}

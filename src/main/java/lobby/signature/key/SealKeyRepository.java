package lobby.signature.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lobby.signature.pdf.SealKey;

/** The certificates that documents were sealed with, and the key that was made here, if one was. */
@ApplicationScoped
class SealKeyRepository {

    @PersistenceContext EntityManager em;

    Optional<SealKey> own() {
        List<?> rows = em.createNativeQuery("""
                select certificate, private_key from seal_key where private_key is not null
                """)
            .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(SealKeyRepository::key);
    }

    /** Keeps a key that was made here, unless there is one. */
    void own(SealKey key, Instant now) {
        em.createNativeQuery("""
                insert into seal_key (fingerprint, certificate, private_key, made_at)
                values (?1, ?2, ?3, ?4) on conflict do nothing
                """)
            .setParameter(1, fingerprint(key.certificate()))
            .setParameter(2, encoded(key.certificate()))
            .setParameter(3, key.key().getEncoded())
            .setParameter(4, Timestamp.from(now))
            .executeUpdate();
    }

    void remember(X509Certificate certificate, Instant now) {
        em.createNativeQuery("""
                insert into seal_key (fingerprint, certificate, made_at) values (?1, ?2, ?3) on conflict do nothing
                """)
            .setParameter(1, fingerprint(certificate))
            .setParameter(2, encoded(certificate))
            .setParameter(3, Timestamp.from(now))
            .executeUpdate();
    }

    List<X509Certificate> certificates() {
        List<?> rows = em.createNativeQuery("select certificate from seal_key order by made_at desc").getResultList();
        return rows.stream().map(byte[].class::cast).map(SealKeyRepository::certificate).toList();
    }

    private static SealKey key(Object[] row) {
        X509Certificate certificate = certificate((byte[]) row[0]);
        try {
            return new SealKey(KeyFactory.getInstance(certificate.getPublicKey().getAlgorithm())
                .generatePrivate(new PKCS8EncodedKeySpec((byte[]) row[1])), List.of(certificate));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static X509Certificate certificate(byte[] encoded) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded(certificate)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

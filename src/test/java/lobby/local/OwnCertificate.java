package lobby.local;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for this machine that nobody has signed, as a proxy wants it, and who believes in it. */
public final class OwnCertificate {

    private static final String NAME = "lobby";
    private static final String PASSWORD = "changeit";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));

    private final Path file;
    private final Certificate certificate;

    private OwnCertificate(Path file, Certificate certificate) {
        this.file = file;
        this.certificate = certificate;
    }

    /** Makes one, with its key, in a file in this folder. */
    public static OwnCertificate make(Path folder) throws IOException, GeneralSecurityException {
        Path store = folder.resolve("lobby.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process making = new ProcessBuilder(keytool.toString(), "-genkeypair", "-alias", NAME, "-keyalg", "EC",
            "-groupname", "secp256r1", "-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1",
            "-validity", "30", "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD)
            .inheritIO().start();
        try {
            if (making.waitFor() != 0) {
                throw new IllegalStateException("no certificate");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        KeyStore made = KeyStore.getInstance("PKCS12");
        try (InputStream from = Files.newInputStream(store)) {
            made.load(from, PASSWORD.toCharArray());
        }
        Path file = folder.resolve("lobby.pem");
        Key key = made.getKey(NAME, PASSWORD.toCharArray());
        Certificate certificate = made.getCertificate(NAME);
        Files.writeString(file, pem("CERTIFICATE", certificate.getEncoded()) + pem("PRIVATE KEY", key.getEncoded()));
        return new OwnCertificate(file, certificate);
    }

    /** The certificate and its key. */
    public Path file() {
        return file;
    }

    /** For clients that believe in this certificate and in no other. */
    public SSLContext trust() throws IOException, GeneralSecurityException {
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry(NAME, certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, LINES.encodeToString(encoded));
    }
}

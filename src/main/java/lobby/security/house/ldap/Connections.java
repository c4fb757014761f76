package lobby.security.house.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Set;
import javax.net.ssl.SSLContext;

/**
 * Connections to the directory, encrypted from the start ({@code ldaps}) or before anything is said ({@code ldap}, by
 * StartTLS); only to this very machine a password goes without.
 */
@ApplicationScoped
class Connections {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    @Inject LdapSettings settings;

    /** One by which Lobby itself may read. */
    LDAPConnection open() throws LDAPException {
        LDAPConnection connection = connect();
        try {
            if (!settings.bind().isEmpty()) {
                connection.bind(settings.bind(), settings.password());
            }
            return connection;
        } catch (LDAPException refused) {
            connection.close();
            throw new LDAPException(refused.getResultCode(),
                "LOBBY_LDAP_BIND and LOBBY_LDAP_PASSWORD: " + refused.getMessage(), refused);
        }
    }

    /** One that has not said who it is yet, to the first of the servers that answers. */
    LDAPConnection connect() throws LDAPException {
        LDAPException last = null;
        for (LDAPURL server : settings.servers()) {
            try {
                return connect(server);
            } catch (LDAPException failure) {
                last = failure;
            }
        }
        throw last == null ? new LDAPException(ResultCode.CONNECT_ERROR, "no directory is set") : last;
    }

    private LDAPConnection connect(LDAPURL server) throws LDAPException {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(PATIENCE_MILLIS);
        options.setResponseTimeoutMillis(PATIENCE_MILLIS);
        options.setUseSynchronousMode(true);
        options.setFollowReferrals(false);
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        if (server.getScheme().equals("ldaps")) {
            return new LDAPConnection(encryption().getSocketFactory(), options, server.getHost(), server.getPort());
        }
        LDAPConnection connection = new LDAPConnection(options, server.getHost(), server.getPort());
        if (!THIS_MACHINE.contains(server.getHost())) {
            encrypt(connection);
        }
        return connection;
    }

    private void encrypt(LDAPConnection connection) throws LDAPException {
        try {
            connection.processExtendedOperation(new StartTLSExtendedRequest(encryption()));
        } catch (LDAPException failure) {
            connection.close();
            throw failure;
        }
    }

    private SSLContext encryption() throws LDAPException {
        try {
            if (settings.certificates().isPresent()) {
                return new SSLUtil(new PEMFileTrustManager(settings.certificates().get().toFile()))
                    .createSSLContext();
            }
            return SSLContext.getDefault();
        } catch (GeneralSecurityException e) {
            throw new LDAPException(ResultCode.CONNECT_ERROR, "LOBBY_LDAP_CERTIFICATES: " + e.getMessage(), e);
        }
    }
}

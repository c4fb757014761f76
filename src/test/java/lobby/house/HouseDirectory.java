package lobby.house;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.OperationType;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lobby.local.Ports;

/** A directory of accounts, with people of the house and their groups in it. */
final class HouseDirectory implements AutoCloseable {

    static final String PASSWORD = "directory secret";

    private static final String BASE = "dc=house,dc=example";
    private static final String READER = "cn=lobby," + BASE;
    private static final String READER_PASSWORD = "reads only";

    private final InMemoryDirectoryServer server;

    private HouseDirectory(InMemoryDirectoryServer server) {
        this.server = server;
    }

    static HouseDirectory start() throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
        config.setSchema(null);
        config.setListenerConfigs(
            InMemoryListenerConfig.createLDAPConfig("loopback", InetAddress.getLoopbackAddress(), Ports.free(), null));
        config.addAdditionalBindCredentials(READER, READER_PASSWORD);
        config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
        InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: house");
        server.add("dn: ou=people," + BASE, "objectClass: organizationalUnit", "ou: people");
        server.startListening();
        return new HouseDirectory(server);
    }

    Map<String, String> settings() {
        return Map.of("LOBBY_LDAP_URL", "ldap://127.0.0.1:" + server.getListenPort(), "LOBBY_LDAP_BIND", READER,
            "LOBBY_LDAP_PASSWORD", READER_PASSWORD, "LOBBY_LDAP_BASE", "ou=people," + BASE);
    }

    /** @param groups the first parts of their names */
    void add(String login, String name, String... groups) throws LDAPException {
        server.add(dn(login), new Attribute("objectClass", "person"), new Attribute("uid", login),
            new Attribute("entryUUID", "id-of-" + login), new Attribute("cn", name),
            new Attribute("mail", login + "@house.example"), new Attribute("userPassword", PASSWORD),
            new Attribute("memberOf", names(groups)));
    }

    void move(String login, String... groups) throws LDAPException {
        server.modify(dn(login),
            new Modification(ModificationType.REPLACE, "memberOf", names(groups).toArray(String[]::new)));
    }

    void remove(String login) throws LDAPException {
        server.delete(dn(login));
    }

    /** Nobody hears anything from it until it answers again, at the same place. */
    void fallSilent() {
        server.shutDown(true);
    }

    void answerAgain() throws LDAPException {
        server.startListening();
    }

    @Override
    public void close() {
        server.shutDown(true);
    }

    private static List<String> names(String... groups) {
        return Stream.of(groups).map(group -> "cn=" + group + ",ou=groups," + BASE).toList();
    }

    private static String dn(String login) {
        return "uid=" + login + ",ou=people," + BASE;
    }
}

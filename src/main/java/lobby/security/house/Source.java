package lobby.security.house;

/** Who vouches for somebody: the house's directory of accounts, its sign-in provider, or the proxy in front. */
public enum Source {
    LDAP, OIDC, PROXY;

    /** After how many seconds one that did not answer may be asked again. */
    public static final long AGAIN_AFTER = 30;
}

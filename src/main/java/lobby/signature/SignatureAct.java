package lobby.signature;

/** What somebody can do about a signature that one person was asked for. */
public enum SignatureAct {
    READ,
    SIGN,
    DECLINE,
    GIVE_CODE,
    WITHDRAW
}

package lobby.platform;

/** Settings of some part of Lobby, all read when they are made. At the start each is made, so a wrong one stops it. */
public interface ReadAtStart {

    /** Does nothing: whoever gets this far has read them all, and none was wrong. */
    void requireRight();
}

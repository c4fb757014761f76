package lobby.testing.inside;

/** Something to do that gives nothing back. */
@FunctionalInterface
public interface Deed {

    void run() throws Exception;
}

package lobby.architecture.planted.unheard;

/** Stands in a package that nobody has drawn. */
public class Unplaced {
}

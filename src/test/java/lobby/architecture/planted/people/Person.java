package lobby.architecture.planted.people;

/** Somebody. */
public class Person {
}

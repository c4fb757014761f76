package lobby.people;

/** How a person would rather be reached. */
public enum ContactMethod {
    APP, EMAIL, PHONE
}

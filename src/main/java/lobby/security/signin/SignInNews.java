package lobby.security.signin;

/**
 * Somebody signed in, or tried to.
 *
 * @param person their public id; blank if they were refused, for whose name they tried is nobody's business
 */
public record SignInNews(String person, String address) {

    public boolean isRefused() {
        return person.isEmpty();
    }
}

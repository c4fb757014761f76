package lobby.security;

/**
 * The groups the container knows a caller by. They open a service's door; what somebody may do behind it, and where,
 * is for the policies.
 */
public final class Role {

    /** Has a permission group at a location, or owns the network. */
    public static final String STAFF = "STAFF";

    /** Has, or had, a membership at a location. */
    public static final String RESIDENT = "RESIDENT";

    /** Sees how the product runs, and nothing that people wrote. */
    public static final String OPERATOR = "OPERATOR";

    private Role() {
    }
}

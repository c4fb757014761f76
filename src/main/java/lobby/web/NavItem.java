package lobby.web;

/**
 * One place the navigation leads to.
 *
 * @param path where, from the application's root
 * @param words key of its name
 * @param current whether it is where this page is
 * @param counts whether it carries the count of what is new
 * @param last whether it stands apart, at the end
 */
public record NavItem(String path, String icon, String words, boolean current, boolean counts, boolean last) {

    /** The letter that leads there after a "g": the first of the key of its name. */
    public String key() {
        return words.substring(words.lastIndexOf('.') + 1).substring(0, 1);
    }
}

package lobby.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where a page is: its path and what its address says, and the addresses around it. Every state of a list is such an
 * address, so that it can be gone back to, kept and sent. What makes no sense in it says nothing.
 *
 * @param path from the application's root
 * @param said what the address says, in its order; nothing blank
 */
public record Address(String path, Map<String, String> said) implements Serializable {

    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 10_000;

    /** The address of a page that understands these names; others are left out. */
    public static Address of(String path, Map<String, String> parameters, List<String> names) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String name : names) {
            String value = parameters.getOrDefault(name, "");
            if (value != null && !value.isBlank() && value.length() <= LONGEST && value.indexOf('\0') < 0) {
                said.put(name, value.strip());
            }
        }
        return new Address(path, said);
    }

    /** What is said under a name, or nothing. */
    public String get(String name) {
        return said.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return said.containsKey(name);
    }

    /** A public id, or null. */
    public UUID id(String name) {
        String value = get(name);
        return value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(value) : null;
    }

    /** A day of years that people make plans for, or null. */
    public LocalDate day(String name) {
        try {
            LocalDate day = get(name).length() == 10 ? LocalDate.parse(get(name)) : null;
            return day == null || day.getYear() < 1970 || day.getYear() > 2200 ? null : day;
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    /** The number of the page of a list, from 1. */
    public int page() {
        return get("page").matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(get("page")), MOST_PAGES) : 1;
    }

    /** The same of a list of so many rows, a page of which has so many: the last where a later one is said. */
    public int page(long rows, int size) {
        return Math.min(page(), lastPage(rows, size));
    }

    /** The number of the last page of a list of so many rows, a page of which has so many; 1 where there are none. */
    public static int lastPage(long rows, int size) {
        return (int) Math.max(1, (rows + size - 1) / size);
    }

    /** The address of a page of this list, up to its number. */
    public String paged() {
        Address list = without("page");
        return list + (list.said.isEmpty() ? "?page=" : "&page=");
    }

    /** The version that a form was made from; one that nothing has where none is said. */
    public int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : -1;
    }

    /** This address with another value; null or blank takes the name out. */
    public Address with(String name, Object value) {
        Map<String, String> other = new LinkedHashMap<>(said);
        if (value == null || value.toString().isBlank()) {
            other.remove(name);
        } else {
            other.put(name, value.toString());
        }
        return new Address(path, other);
    }

    /** This address without what it says under these names, separated by blanks. */
    public Address without(String names) {
        Map<String, String> other = new LinkedHashMap<>(said);
        List.of(names.split(" ")).forEach(other::remove);
        return new Address(path, other);
    }

    /** As a link has it. */
    @Override
    public String toString() {
        return said.isEmpty() ? path : path + "?" + query();
    }

    public String query() {
        return said.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
            .collect(joining("&"));
    }
}

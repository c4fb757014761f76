package lobby.testing.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A line of {@code visits.csv}.
 *
 * @param who whose page it is; blank for somebody who is not signed in
 * @param address from the application's root, with names in braces where ids belong
 */
public record Visit(String who, String address) {

    public static List<Visit> all() {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#')
            .get();
        try (Reader file = new InputStreamReader(Visit.class.getResourceAsStream("/lobby/visits.csv"), UTF_8)) {
            return format.parse(file).stream().map(line -> new Visit(line.get("who"), line.get("address"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page that is visited, from the application's root and without a slash. */
    public String page() {
        return address.replaceFirst("\\?.*", "");
    }

    /** What it can be called among files. */
    public String name() {
        return (address + "-" + (who.isEmpty() ? "stranger" : who)).replaceAll("[{}]", "").replaceAll("[^\\w-]+", "-");
    }

    @Override
    public String toString() {
        return (who.isEmpty() ? "a stranger" : who) + " at " + address;
    }
}

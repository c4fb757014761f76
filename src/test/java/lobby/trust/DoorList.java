package lobby.trust;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lobby.trust.Doors.Door;
import org.apache.commons.csv.CSVFormat;

/**
 * A line of {@code doors.csv}.
 *
 * @param stranger the status somebody gets who is not signed in, whoever they once were; blank where nobody can ask
 */
record DoorList(Door door, String stranger) {

    static List<DoorList> read() {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#')
            .get();
        try (Reader file = new InputStreamReader(DoorList.class.getResourceAsStream("/lobby/doors.csv"),
            StandardCharsets.UTF_8)) {
            return format.parse(file).stream()
                .map(line -> new DoorList(new Door(line.get("kind"), line.get("place")), line.get("stranger")))
                .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean canBeAskedFor() {
        return !stranger.isBlank();
    }
}

package lobby.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import lobby.testing.Sql;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What some version of Lobby had in its database, in a file that psql understands, too: for each table a line that
 * begins with {@code copy}, its rows, and {@code \.}; then how far the sequences were. The tables themselves are made
 * by the migrations; which those were, and what was in them, is among the rows.
 */
record Dump(Path file) {

    /** Flyway's account of what was done to the schema. */
    static final String HISTORY = "flyway_schema_history";

    private static final Path FOLDER = Path.of("src", "test", "resources", "upgrade");
    private static final Pattern NAME = Pattern.compile("lobby-(.+)-schema-(\\d+)\\.sql\\.gz");
    private static final Pattern BEGIN = Pattern.compile("copy (\\w+) \\(.*\\) from stdin;");
    private static final String END = "\\.";

    private static final String TABLES = """
        select table_name::text from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'
        order by 1
        """;
    private static final String COLUMNS = """
        select column_name::text from information_schema.columns
        where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'
        order by ordinal_position
        """;
    private static final String SEQUENCES = """
        select format('select setval(%L, %s);', sequencename, last_value) from pg_sequences
        where schemaname = 'public' and last_value is not null
        order by 1
        """;

    /** All that were ever kept, the oldest first. */
    static List<Dump> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(Dump::new).sorted((one, other) -> Integer.compare(one.schema(), other.schema())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Dump of(String version, int schema) throws IOException {
        return new Dump(Files.createDirectories(FOLDER)
            .resolve("lobby-%s-schema-%d.sql.gz".formatted(version, schema)));
    }

    /** The number of its last migration. */
    int schema() {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException(file + " doesn’t say which schema it has");
        }
        return Integer.parseInt(name.group(2));
    }

    /** Writes all rows of all tables, and how far the sequences are; never over one that was kept. */
    void write(Sql database) throws IOException {
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file, CREATE_NEW));
                Writer out = new OutputStreamWriter(packed, UTF_8)) {
            for (Object table : database.column(TABLES)) {
                String columns = database.column(COLUMNS, table).stream().map(Object::toString).collect(joining(", "));
                out.write("copy %s (%s) from stdin;\n%s%s\n".formatted(table, columns, rows(database, table, columns),
                    END));
            }
            for (Object line : database.column(SEQUENCES)) {
                out.write(line + "\n");
            }
        }
    }

    /** Puts the rows into empty tables, and in place of the account of how those were made. */
    void restore(Sql database) {
        Map<String, List<String>> tables = tables();
        database.transaction(all -> {
            all.update("delete from " + HISTORY);
            // what refers to what was in order when it was written
            all.update("set local session_replication_role = replica");
            tables.forEach((copy, rows) -> all.with(connection -> fill(connection, copy, rows)));
            lines().filter(line -> line.startsWith("select setval(")).forEach(all::rows);
        });
    }

    /** How many rows it has of each table. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        tables().forEach((copy, lines) -> {
            Matcher begin = BEGIN.matcher(copy);
            if (begin.matches()) {
                rows.put(begin.group(1), (long) lines.size());
            }
        });
        return rows;
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }

    /** The rows of each table, under the line that brings them in. */
    private Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>();
        for (String line : lines().toList()) {
            if (BEGIN.matcher(line).matches()) {
                rows = new ArrayList<>();
                tables.put(line, rows);
            } else if (!line.equals(END)) {
                rows.add(line);
            } else {
                rows = new ArrayList<>();
            }
        }
        return tables;
    }

    private Stream<String> lines() {
        try (BufferedReader lines = new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            return lines.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rows(Sql database, Object table, String columns) {
        return database.with(connection -> {
            StringWriter rows = new StringWriter();
            try {
                copies(connection).copyOut("copy (select %s from %s order by 1, 2) to stdout"
                    .formatted(columns, table), rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return rows.toString();
        });
    }

    private static long fill(Connection connection, String copy, List<String> rows) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        try {
            return copies(connection).copyIn(copy, new StringReader(String.join("\n", rows) + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}

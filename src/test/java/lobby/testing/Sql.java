package lobby.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Says plain SQL to the database beside the product: to put things there quickly, and to see what is really there. */
public final class Sql {

    /** Where connections come from. */
    @FunctionalInterface
    public interface Source {

        Connection connect() throws SQLException;
    }

    /** Something to do over one connection. */
    @FunctionalInterface
    public interface Work<T> {

        T over(Connection connection) throws SQLException;
    }

    private final Source source;
    private final boolean inTransaction;

    public Sql(Source source) {
        this(source, false);
    }

    private Sql(Source source, boolean inTransaction) {
        this.source = source;
        this.inTransaction = inTransaction;
    }

    /** Does all of it over one connection, and commits it at the end. */
    public void transaction(Consumer<Sql> deeds) {
        with(connection -> {
            connection.setAutoCommit(false);
            deeds.accept(new Sql(() -> connection, true));
            connection.commit();
            return null;
        });
    }

    public int update(String statement, Object... arguments) {
        return with(connection -> {
            try (PreparedStatement prepared = prepared(connection, statement, arguments)) {
                return prepared.executeUpdate();
            }
        });
    }

    public long number(String query, Object... arguments) {
        return ((Number) one(query, arguments)).longValue();
    }

    public UUID id(String query, Object... arguments) {
        return (UUID) one(query, arguments);
    }

    public String text(String query, Object... arguments) {
        return String.valueOf(one(query, arguments));
    }

    /** The first column of each row. */
    public List<Object> column(String query, Object... arguments) {
        return rows(query, arguments).stream().map(row -> row.get(0)).toList();
    }

    public List<List<Object>> rows(String query, Object... arguments) {
        return with(connection -> {
            try (PreparedStatement prepared = prepared(connection, query, arguments);
                ResultSet result = prepared.executeQuery()) {
                List<List<Object>> rows = new ArrayList<>();
                while (result.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                        row.add(result.getObject(column));
                    }
                    rows.add(row);
                }
                return rows;
            }
        });
    }

    public <T> T with(Work<T> work) {
        try {
            if (inTransaction) {
                return work.over(source.connect());
            }
            try (Connection connection = source.connect()) {
                return work.over(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object one(String query, Object... arguments) {
        List<List<Object>> rows = rows(query, arguments);
        if (rows.size() != 1) {
            throw new IllegalStateException("%d rows for: %s".formatted(rows.size(), query));
        }
        return rows.get(0).get(0);
    }

    private static PreparedStatement prepared(Connection connection, String statement, Object... arguments)
        throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int index = 0; index < arguments.length; index++) {
            prepared.setObject(index + 1, arguments[index]);
        }
        return prepared;
    }
}

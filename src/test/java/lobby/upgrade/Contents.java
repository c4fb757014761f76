package lobby.upgrade;

import java.util.Map;
import java.util.TreeMap;
import lobby.testing.Sql;

/**
 * What there is in a database, as far as an upgrade must not touch it.
 *
 * @param rows how many each table has
 * @param said a sum over who said what as which number, where and when
 */
record Contents(Map<String, Long> rows, String said) {

    private static final String SAID = """
        select md5(string_agg(concat_ws('|', c.reference, m.number, p.reference, m.side, m.kind, m.text, m.client_id,
            extract(epoch from m.sent_at)), chr(10) order by c.reference, m.number))
        from message m join conversation c on c.id = m.conversation_id join person p on p.id = m.author_id
        """;

    static Contents of(Sql database, Iterable<String> tables) {
        Map<String, Long> rows = new TreeMap<>();
        tables.forEach(table -> rows.put(table, database.number("select count(*) from " + table)));
        return new Contents(rows, database.text(SAID));
    }
}

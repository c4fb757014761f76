package lobby.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.oas.OpenApi30;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** The description of the interface, as it is handed out, to hold answers against. */
public final class Contract {

    private static final String FILE = "classpath:openapi.yaml#/components/schemas/";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.builder()
        .defaultMetaSchemaIri(OpenApi30.getInstance().getIri())
        .metaSchema(OpenApi30.getInstance())
        .build();

    /** Every call it describes, such as "GET /bookings/{id}". */
    static Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        document().path("paths").fields().forEachRemaining(
            path -> path.getValue().fieldNames().forEachRemaining(method -> {
            if (METHODS.contains(method)) {
                calls.add(method.toUpperCase() + " " + path.getKey());
            }
        }));
        return calls;
    }

    /** What is wrong with an answer that should be of this schema; nothing where it is right. */
    public static Set<String> wrongs(String schema, String json) {
        Set<String> wrongs = new TreeSet<>();
        FACTORY.getSchema(SchemaLocation.of(FILE + schema)).validate(json, InputFormat.JSON)
            .forEach(wrong -> wrongs.add(wrong.getMessage()));
        return wrongs;
    }

    private static JsonNode document() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(Contract.class.getResource("/openapi.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Contract() {
    }
}

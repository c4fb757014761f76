package lobby.house;

import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** A test in a house that knows its people by itself. All of them are in the same one, which is started once. */
@ExtendWith(HouseTest.Moving.class)
abstract class HouseTest {

    protected static HouseStage house;

    /** Moves into the house before the first test, and out after the last. */
    static final class Moving implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            house = context.getRoot().getStore(ExtensionContext.Namespace.create(HouseTest.class))
                .getOrComputeIfAbsent("house", key -> new House(), House.class).stage;
        }
    }

    /** The house, until all tests are over. */
    private static final class House implements CloseableResource {

        private final HouseStage stage;

        House() {
            try {
                stage = HouseStage.start("all", Map.of());
                stage.link("front desk", "Front desk");
                stage.link("cn=events,ou=groups,dc=house,dc=example", "Events desk");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws Exception {
            stage.close();
        }
    }
}

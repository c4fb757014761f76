package lobby.testing;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * What servers do differently, or may: before a change lands, these tests run on every server, and all others on one.
 */
@Tag("every-server")
@Target(TYPE)
@Retention(RUNTIME)
public @interface EveryServer {
}

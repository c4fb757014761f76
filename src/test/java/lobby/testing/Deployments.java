package lobby.testing;

import java.io.File;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What is deployed for tests: the WAR that was built, and in it the test classes that run inside. */
final class Deployments {

    private static final String CLASSES = "/WEB-INF/classes";

    /** What works from outside stays there: in the server its libraries are missing. */
    private static final String OUTSIDE =
        CLASSES + "/lobby/(local|faults|bench|architecture|testing/browser)/.*|.*Browser(IT|Test).*";

    /** What tests call besides; JUnit comes with Arquillian. */
    private static final List<Class<?>> LIBRARIES = List.of(Assertions.class, ByteBuddy.class, Awaitility.class,
        Matcher.class);

    static WebArchive lobbyWithTests() {
        JavaArchive tests = ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
            .importDirectory(new File("target/test-classes"))
            .as(JavaArchive.class);
        WebArchive lobby = ShrinkWrap.create(ZipImporter.class, "lobby.war")
            .importFrom(new File("target/lobby.war"))
            .as(WebArchive.class);
        return lobby.merge(tests, CLASSES, Deployments::runsInside).addAsLibraries(LIBRARIES.stream()
            .map(Deployments::jarOf)
            .toArray(File[]::new));
    }

    private static File jarOf(Class<?> something) {
        return new File(something.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static boolean runsInside(ArchivePath path) {
        return path.get().startsWith(CLASSES + "/lobby/") && !path.get().matches(OUTSIDE);
    }

    private Deployments() {
    }
}

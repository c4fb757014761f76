package lobby.halves;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * About half of the tests that need a server, by how long they take: those that break it, that have a house beside it,
 * and that open every page. The build runs this half and the other side by side, each with a database, a server and a
 * browser for itself.
 */
@Suite
@SelectPackages("lobby")
@IncludePackages({"lobby.faults", "lobby.house", "lobby.web"})
@IncludeClassNamePatterns(".*(?<!Half)IT")
class FirstHalfIT {
}

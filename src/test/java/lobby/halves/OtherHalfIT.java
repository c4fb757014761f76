package lobby.halves;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Whatever {@link FirstHalfIT} leaves. */
@Suite
@SelectPackages("lobby")
@ExcludePackages({"lobby.faults", "lobby.house", "lobby.web"})
@IncludeClassNamePatterns(".*(?<!Half)IT")
class OtherHalfIT {
}

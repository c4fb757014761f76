package lobby.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The {@code <class>} list of {@code persistence.xml}: what it lacks, and what it has too much. */
final class MappedClasses {

    private static final Pattern LISTED = Pattern.compile("<class>\\s*([\\w.$]+)\\s*</class>");

    static List<String> differences(String persistenceXml, JavaClasses classes) {
        List<String> listed = LISTED.matcher(persistenceXml).results()
            .map((MatchResult result) -> result.group(1))
            .toList();
        List<String> mapped = classes.stream()
            .filter(type -> DomainRules.areEntities().test(type) || type.isAnnotatedWith(Converter.class))
            .map(JavaClass::getName)
            .toList();
        TreeSet<String> missing = new TreeSet<>(mapped);
        listed.forEach(missing::remove);
        TreeSet<String> surplus = new TreeSet<>(listed);
        mapped.forEach(surplus::remove);
        return Stream.concat(
            missing.stream().map(name -> name + " is missing"),
            surplus.stream().map(name -> name + " is listed but not mapped")).toList();
    }

    private MappedClasses() {
    }
}

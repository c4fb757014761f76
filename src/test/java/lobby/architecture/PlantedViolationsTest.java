package lobby.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule of {@link ArchitectureTest} is seen to fail: on classes that break it, and on nothing at all. */
class PlantedViolationsTest {

    private static final String PLANTED = "lobby.architecture.planted";

    /** What each rule is to find among the planted classes. */
    private static final Map<String, List<String>> OFFENCES = Map.ofEntries(
        Map.entry("packages_depend_downwards", List.of("Upward", "Nosy", "Unplaced")),
        Map.entry("features_do_not_know_one_another", List.of("Nosy")),
        Map.entry("packages_form_no_circle", List.of("Cycle detected")),
        Map.entry("entities_know_no_container", List.of("PlantedBooking.below")),
        Map.entry("records_know_no_container", List.of("PlantedRow")),
        Map.entry("policies_know_no_container", List.of("PlantedPolicy")),
        Map.entry("entities_have_verbs_and_no_setters", List.of("PlantedBooking.setId")),
        Map.entry("only_repositories_hold_the_entity_manager", List.of("PlantedService")),
        Map.entry("services_are_stateless_and_say_who_may_call_them", List.of("@Stateless", "@RolesAllowed")),
        Map.entry("no_public_service_method_takes_a_person", List.of("PlantedService.cancelAs")),
        Map.entry("time_comes_from_the_clock", List.of("Instant.now()")),
        Map.entry("timers_survive_what_they_do", List.of("PlantedService.remind")),
        Map.entry("whoever_hears_how_a_transaction_ends_is_there_before", List.of("PlantedService.hear")),
        Map.entry("json_is_made_by_who_was_found_once", List.of("PlantedResource.json")),
        Map.entry("nothing_is_read_as_serialised_objects", List.of("ObjectInputStream")),
        Map.entry("pages_reach_the_domain_through_services", List.of("PlantedPage.bookings")),
        Map.entry("resources_reach_the_domain_through_services", List.of("PlantedResource.booking")),
        Map.entry("pages_are_serialisable", List.of("PlantedPage")),
        Map.entry("pages_know_nothing_of_faces", List.of("PlantedPage.faces")));

    @TestFactory
    Stream<DynamicTest> each_rule_finds_what_breaks_it() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
        return Rules.of(PLANTED).entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
            EvaluationResult result = rule.getValue().evaluate(planted);

            assertThat(result.hasViolation()).isTrue();
            assertThat(found(result)).contains(OFFENCES.get(rule.getKey()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_fails_where_there_is_nothing_to_look_at() {
        JavaClasses nothing = new ClassFileImporter().importPackages("lobby.nowhere");
        return Rules.of("lobby.nowhere").entrySet().stream()
            .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertFails(rule.getValue(), nothing)));
    }

    @Test
    void a_mapped_class_that_is_not_listed_is_found() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

        assertThat(MappedClasses.differences("<class>lobby.Gone</class>", planted)).containsExactly(
            PLANTED + ".booking.PlantedBooking is missing", "lobby.Gone is listed but not mapped");
    }

    @Test
    void a_view_that_does_not_escape_is_found() {
        assertThat(Texts.unescaped(view("<h:outputText escape=\"false\"/>"))).hasSize(1);
        assertThat(Texts.unescaped(view("<h:outputText escape='#{page.raw}'/>"))).hasSize(1);
        assertThat(Texts.unescaped(view("<h:outputText escape=\"true\"/>"))).isEmpty();
    }

    @Test
    void an_expression_in_a_script_is_found() {
        String inside = "<script type=\"module\">\nlet a = '#{page.name}';</script>";
        String outside = "<script src=\"#{assets.base}/a.js\"></script>";

        assertThat(Texts.expressionsInScripts(view(inside))).hasSize(1);
        assertThat(Texts.expressionsInScripts(view(outside))).isEmpty();
    }

    @Test
    void a_built_query_is_found() {
        assertThat(queries("em.createQuery(\"select b from B b where b.x = '\" + x + \"'\")")).hasSize(1);
        assertThat(queries("em.createNativeQuery(\"\"\"\n select %s\"\"\".formatted(x))")).hasSize(1);
        assertThat(queries("em.createQuery(String.format(\"…\", x), B.class)")).hasSize(1);
        assertThat(queries("em.createQuery(\"select a + b from C c\", C.class) + x")).isEmpty();
    }

    @Test
    void a_class_that_is_too_long_is_found() {
        assertThat(Texts.tooLong(source("line\n".repeat(201)))).hasSize(1);
        assertThat(Texts.tooLong(source("line\n".repeat(200)))).isEmpty();
    }

    @Test
    void a_line_that_is_too_wide_is_found() {
        assertThat(Texts.tooWide(source("x".repeat(121)))).hasSize(1);
        assertThat(Texts.tooWide(source("x".repeat(120)))).isEmpty();
        assertThat(Texts.tooWide(source("\"\"\"\n" + "x".repeat(121) + "\"\"\""))).isEmpty();
        assertThat(Texts.tooWide(source("String text = \"" + "x".repeat(121) + "\";"))).isEmpty();
    }

    @Test
    void a_package_that_is_too_full_is_found() {
        assertThat(Texts.tooFull(classes(15))).hasSize(1);
        assertThat(Texts.tooFull(classes(14))).isEmpty();
    }

    private static void assertFails(ArchRule rule, JavaClasses classes) {
        assertThat(Stream.of(rule).filter(candidate -> passes(candidate, classes))).isEmpty();
    }

    private static boolean passes(ArchRule rule, JavaClasses classes) {
        try {
            rule.check(classes);
            return true;
        } catch (AssertionError expected) {
            return false;
        }
    }

    private static String found(EvaluationResult result) {
        return result.getFailureReport().getDetails().stream().collect(joining("\n"));
    }

    private static List<String> queries(String text) {
        return Texts.builtQueries(source(text));
    }

    private static Map<String, String> view(String text) {
        return Map.of("planted.xhtml", text);
    }

    private static Map<String, String> source(String text) {
        return Map.of("planted/Planted.java", text);
    }

    private static Map<String, String> classes(int count) {
        return Stream.iterate(1, i -> i + 1).limit(count)
            .collect(toMap(i -> "planted/Planted" + i + ".java", i -> ""));
    }
}

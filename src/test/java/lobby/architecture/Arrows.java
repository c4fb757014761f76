package lobby.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Which package may know which. A package that stands nowhere here is a violation itself. */
final class Arrows {

    /** Each package, and those directly below it; what is below those may be known as well. */
    private static final Map<String, List<String>> BELOW = new LinkedHashMap<>();

    static {
        BELOW.put("platform", List.of());
        BELOW.put("people", List.of("platform"));
        BELOW.put("security", List.of("people"));
        BELOW.put("audit", List.of("security"));
        BELOW.put("attachment", List.of("audit"));
        BELOW.put("account", List.of("audit"));
        BELOW.put("administration", List.of("attachment", "account"));
        BELOW.put("conversation", List.of("attachment"));
        BELOW.put("event", List.of("conversation"));
        BELOW.put("booking", List.of("event"));
        BELOW.put("intake", List.of("booking"));
        BELOW.put("care", List.of("conversation"));
        BELOW.put("offer", List.of("conversation"));
        BELOW.put("announcement", List.of("conversation"));
        BELOW.put("broadcast", List.of("announcement"));
        BELOW.put("inbox", List.of("conversation"));
        BELOW.put("push", List.of("conversation"));
        BELOW.put("signature", List.of("conversation"));
        BELOW.put("hold", List.of("conversation"));
        BELOW.put("search", List.of("booking", "inbox"));
        BELOW.put("operation", List.of("push"));
        BELOW.put("web", List.of("inbox", "account"));
        BELOW.put("api", List.of("inbox", "account"));
        BELOW.put("notification", List.of("booking", "announcement", "push"));
        BELOW.put("resident", List.of("notification", "inbox", "care", "announcement"));
        BELOW.put("demo", List.of("intake", "administration", "inbox", "push", "care", "broadcast",
            "offer"));
    }

    /** Those that must not know one another, whatever lies below what. */
    private static final List<Set<String>> FEATURES = List.of(Set.of("event", "booking", "intake"),
        Set.of("administration", "account"), Set.of("announcement", "broadcast"), Set.of("care"), Set.of("offer"),
        Set.of("inbox"), Set.of("push"), Set.of("signature"), Set.of("hold"));

    private final String root;

    Arrows(String root) {
        this.root = root;
    }

    ArchRule packages_depend_downwards() {
        return everything("depend downwards only", (from, to) -> mayKnow(from, to));
    }

    ArchRule features_do_not_know_one_another() {
        return everything("not know another feature", (from, to) ->
            FEATURES.stream().noneMatch(feature -> feature.contains(from.name())
                && FEATURES.stream().anyMatch(other -> other != feature && other.contains(to.name()))));
    }

    ArchRule packages_form_no_circle() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static Set<String> features() {
        Set<String> all = new TreeSet<>();
        FEATURES.forEach(all::addAll);
        return all;
    }

    private static boolean mayKnow(Place from, Place to) {
        boolean sameFrame = to.name().equals(from.part());
        boolean below = from.name().equals(to.name()) || reaches(from.name(), to.name());
        return sameFrame && !to.isPart() || below && (!to.isPart() || to.part().equals(from.part()));
    }

    private static boolean reaches(String from, String to) {
        return BELOW.getOrDefault(from, List.of()).stream()
            .anyMatch(next -> next.equals(to) || reaches(next, to));
    }

    private ArchRule everything(String what, BiPredicate<Place, Place> allowed) {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>(what) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                Place from = Place.of(root, origin);
                if (!BELOW.containsKey(from.name())) {
                    events.add(SimpleConditionEvent.violated(origin, origin.getName() + " stands in no known package"));
                }
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (target.getPackageName().startsWith(root + ".")
                        && !allowed.test(from, Place.of(root, target))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        });
    }

    /**
     * Where a class stands.
     *
     * @param name the package right below the root
     * @param part {@code web} or {@code api} where it is the pages or the resources of a feature, else empty
     */
    private record Place(String name, String part) {

        static Place of(String root, JavaClass type) {
            String rest = type.getPackageName().substring(Math.min(root.length() + 1, type.getPackageName().length()));
            String[] names = rest.split("\\.");
            boolean isPart = names.length > 1 && (names[1].equals("web") || names[1].equals("api"));
            return new Place(names[0], isPart ? names[1] : "");
        }

        boolean isPart() {
            return !part.isEmpty();
        }
    }
}

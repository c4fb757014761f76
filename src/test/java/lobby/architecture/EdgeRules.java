package lobby.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;

/** What pages and resources may do: hold what somebody types, and call one service method. */
final class EdgeRules {

    private final String root;

    EdgeRules(String root) {
        this.root = root;
    }

    ArchRule pages_reach_the_domain_through_services() {
        return noClasses().that(are("pages", "Page")).should().dependOnClassesThat(areKeptFromTheEdge());
    }

    ArchRule resources_reach_the_domain_through_services() {
        return noClasses().that(are("resources", "Resource")).should().dependOnClassesThat(areKeptFromTheEdge());
    }

    /** Those that outlive a request, that is. */
    ArchRule pages_are_serialisable() {
        return classes().that(are("pages", "Page")).and().areNotAnnotatedWith(RequestScoped.class)
            .should().implement(Serializable.class);
    }

    ArchRule pages_know_nothing_of_faces() {
        return noClasses().that(are("pages", "Page"))
            .should().dependOnClassesThat().resideInAPackage("jakarta.faces.context..")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("org.primefaces.PrimeFaces");
    }

    /** Those of the features' own {@code web} and {@code api}, the frames among them. */
    private DescribedPredicate<JavaClass> are(String what, String ending) {
        return describe("are " + what, type -> type.getSimpleName().endsWith(ending)
            && type.getPackageName().matches(root.replace(".", "\\.") + "\\.(\\w+\\.)*(web|api)(\\..*)?"));
    }

    private DescribedPredicate<JavaClass> areKeptFromTheEdge() {
        return DomainRules.areEntities().or(describe("are repositories",
            type -> type.getPackageName().startsWith(root) && type.getSimpleName().endsWith("Repository")));
    }
}

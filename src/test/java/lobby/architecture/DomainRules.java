package lobby.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static jakarta.ejb.TransactionManagementType.BEAN;
import static jakarta.enterprise.event.TransactionPhase.IN_PROGRESS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.io.ObjectInputStream;
import java.time.Clock;
import java.util.Optional;

/** What may stand in which kind of class. */
final class DomainRules {

    private static final String[] CONTAINER = {"jakarta.faces..", "jakarta.servlet..", "jakarta.enterprise..",
        "jakarta.inject..", "jakarta.websocket.."};

    private final String root;

    DomainRules(String root) {
        this.root = root;
    }

    ArchRule entities_know_no_container() {
        return noClasses().that(areEntities()).should().dependOnClassesThat().resideInAnyPackage(CONTAINER);
    }

    ArchRule records_know_no_container() {
        return noClasses().that().areRecords().and().resideOutsideOfPackages("..web..", "..api..")
            .should().dependOnClassesThat().resideInAnyPackage(CONTAINER);
    }

    ArchRule policies_know_no_container() {
        return noClasses().that().haveSimpleNameEndingWith("Policy").and().areTopLevelClasses()
            .should().dependOnClassesThat().resideInAnyPackage(CONTAINER);
    }

    ArchRule entities_have_verbs_and_no_setters() {
        return noMethods().that().areDeclaredInClassesThat(areEntities()).should().haveNameMatching("set[A-Z].*");
    }

    ArchRule only_repositories_hold_the_entity_manager() {
        return classes().that(describe("use the entity manager", DomainRules::usesEntityManager))
            .should().haveSimpleNameEndingWith("Repository");
    }

    ArchRule services_are_stateless_and_say_who_may_call_them() {
        return classes().that().haveSimpleNameEndingWith("Service")
            .should().beAnnotatedWith(Stateless.class).andShould().beAnnotatedWith(RolesAllowed.class);
    }

    ArchRule no_public_service_method_takes_a_person() {
        return noMethods().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Service").and().arePublic()
            .should().haveRawParameterTypes(describe("a person among them", types -> types.stream()
                .anyMatch(type -> type.getName().equals(root + ".people.Person"))));
    }

    ArchRule time_comes_from_the_clock() {
        return noClasses().that().doNotHaveSimpleName("ClockSource").and().doNotHaveSimpleName("References")
            .should().callMethodWhere(describe("asks the machine for the time", DomainRules::asksForTheTime))
            .orShould().callConstructor(java.util.Date.class);
    }

    /** A timer that fails twice is gone on Payara: see {@code Chore}. */
    ArchRule timers_survive_what_they_do() {
        return methods().that().areAnnotatedWith(Schedule.class).should(new ArchCondition<>("attempt it, outside of a "
            + "transaction") {
            @Override
            public void check(JavaMethod timer, ConditionEvents events) {
                boolean attempts = timer.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("Chore"));
                boolean outside = timer.getOwner().tryGetAnnotationOfType(TransactionManagement.class)
                    .filter(management -> management.value() == BEAN).isPresent();
                events.add(new SimpleConditionEvent(timer, attempts && outside, timer.getFullName()));
            }
        });
    }

    /** Into what is first needed while a transaction ends Payara injects nothing, and so it stays: see {@code Bell}. */
    ArchRule whoever_hears_how_a_transaction_ends_is_there_before() {
        return methods().that(describe("observe how a transaction ends", method -> observes(method, false).isPresent()))
            .and().areDeclaredInClassesThat(describe("need something", DomainRules::isInjectedInto))
            .should(new ArchCondition<>("stand beside one that observes the same at once") {
                @Override
                public void check(JavaMethod ending, ConditionEvents events) {
                    boolean there = ending.getOwner().getMethods().stream()
                        .anyMatch(other -> observes(other, true).equals(observes(ending, false)));
                    events.add(new SimpleConditionEvent(ending, there, ending.getFullName()));
                }
            });
    }

    /** Jakarta's own looks for who makes it each time, through every library. */
    ArchRule json_is_made_by_who_was_found_once() {
        return noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.json.Json");
    }

    ArchRule nothing_is_read_as_serialised_objects() {
        return noClasses().should().dependOnClassesThat(assignableTo(ObjectInputStream.class));
    }

    static DescribedPredicate<JavaClass> areEntities() {
        return describe("are entities", type -> type.isAnnotatedWith(Entity.class)
            || type.isAnnotatedWith(Embeddable.class) || type.isAnnotatedWith(MappedSuperclass.class));
    }

    private static Optional<JavaClass> observes(JavaMethod method, boolean atOnce) {
        return method.getParameters().stream()
            .filter(parameter -> parameter.tryGetAnnotationOfType(Observes.class)
                .filter(observing -> (observing.during() == IN_PROGRESS) == atOnce).isPresent())
            .map(JavaParameter::getRawType)
            .findFirst();
    }

    private static boolean isInjectedInto(JavaClass type) {
        return type.getFields().stream()
            .anyMatch(field -> field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(Resource.class));
    }

    private static boolean usesEntityManager(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
            .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(EntityManager.class));
    }

    private static boolean asksForTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.") && call.getName().equals("now")
            && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean system = owner.equals("java.time.Clock") && call.getName().startsWith("system");
        return now || system || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    }
}

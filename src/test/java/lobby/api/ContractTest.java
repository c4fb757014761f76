package lobby.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void every_call_is_described_and_every_description_has_its_call() {
        assertThat(Contract.calls()).containsExactlyElementsOf(callsOfOurResources());
    }

    @Test
    void an_answer_that_lacks_something_is_noticed() {
        assertThat(Contract.wrongs("Person", "{\"id\":\"x\",\"name\":\"Ruth\"}")).isNotEmpty();
    }

    private static Set<String> callsOfOurResources() {
        Set<String> calls = new TreeSet<>();
        for (JavaClass resource : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lobby")) {
            resource.tryGetAnnotationOfType(Path.class).ifPresent(root -> resource.getMethods()
                .forEach(method -> verb(method).ifPresent(verb -> calls.add(verb + " /" + path(root, method)))));
        }
        return calls;
    }

    private static String path(Path root, JavaMethod method) {
        return method.tryGetAnnotationOfType(Path.class).map(path -> root.value() + "/" + path.value())
            .orElse(root.value());
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
            .map(JavaAnnotation::getRawType)
            .flatMap(type -> type.tryGetAnnotationOfType(HttpMethod.class).stream())
            .map(HttpMethod::value)
            .findFirst();
    }
}

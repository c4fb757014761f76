package lobby.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every rule about classes, by its name: whatever a class of rules offers is checked, nothing is left out. */
final class Rules {

    static Map<String, ArchRule> of(String root) {
        Map<String, ArchRule> rules = new TreeMap<>();
        Stream.of(new Arrows(root), new DomainRules(root), new EdgeRules(root)).forEach(group ->
            Stream.of(group.getClass().getDeclaredMethods())
                .filter(method -> method.getReturnType() == ArchRule.class && method.getParameterCount() == 0)
                .forEach(method -> rules.put(method.getName(), made(method, group))));
        return rules;
    }

    private static ArchRule made(Method rule, Object group) {
        try {
            return (ArchRule) rule.invoke(group);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private Rules() {
    }
}

package lobby.attachment.type;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What files of a class may be sent.
 *
 * @param extensions in lower case, without their dots, in the order in which people are told
 * @param most       how many bytes one may have
 */
public record Allowance(List<String> extensions, long most) implements Serializable {

    public Allowance {
        extensions = List.copyOf(new LinkedHashSet<>(extensions));
        if (most < 1 || extensions.stream().anyMatch(extension -> !extension.matches("[a-z0-9]{1,16}"))) {
            throw new IllegalArgumentException("No such files can be sent.");
        }
    }

    Allowance and(Collection<String> more, long mostOfAll) {
        Set<String> all = new LinkedHashSet<>(extensions);
        all.addAll(more);
        return new Allowance(List.copyOf(all), mostOfAll);
    }

    Stream<String> withDots() {
        return extensions.stream().map(extension -> "." + extension);
    }
}

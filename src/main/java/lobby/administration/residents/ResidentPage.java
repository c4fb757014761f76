package lobby.administration.residents;

import java.io.Serializable;
import java.util.List;

/** Some of the residents that were asked for, and how many there are in all. */
public record ResidentPage(List<ResidentView> rows, long total, boolean changeable) implements Serializable {
}

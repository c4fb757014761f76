package lobby.administration.web;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lobby.administration.GroupView;
import lobby.security.Area;
import lobby.security.Level;

/**
 * One permission group while somebody changes it: what they saw, what they chose, and how it is now. Who saves is
 * refused once where somebody else was faster; then they see both, and what they save after that is meant.
 */
public class GroupEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> chosen = new HashMap<>();
    private GroupView seen;
    private GroupView now;
    private boolean told;

    GroupEdit(GroupView group) {
        seen = group;
        now = group;
        choose(group);
    }

    /** How it is by now; the second time it is said, that counts as seen. What nobody touched here follows. */
    void isNow(GroupView newest) {
        if (!isChanged()) {
            choose(newest);
        }
        if (told || !differsFrom(newest)) {
            seen = newest;
        }
        now = newest;
        told = isOvertaken();
    }

    boolean isChanged() {
        return differsFrom(seen);
    }

    Map<Area, Level> levels() {
        Map<Area, Level> levels = new EnumMap<>(Area.class);
        chosen.forEach((area, level) -> levels.put(Area.valueOf(area), Level.valueOf(level)));
        return levels;
    }

    private void choose(GroupView group) {
        group.levels().forEach((area, level) -> chosen.put(area.name(), level.name()));
    }

    private boolean differsFrom(GroupView group) {
        return group.levels().entrySet().stream()
            .anyMatch(level -> !level.getValue().name().equals(chosen.get(level.getKey().name())));
    }

    UUID id() {
        return seen.id();
    }

    int version() {
        return seen.version();
    }

    /** Whether somebody else changed it since. */
    public boolean isOvertaken() {
        return now.version() != seen.version();
    }

    /** Whether it is by now something else than what is chosen here. */
    public boolean differs(String area) {
        return isOvertaken() && !level(area).equals(chosen.get(area));
    }

    /** The level it has by now. */
    public String level(String area) {
        return now.levels().get(Area.valueOf(area)).name();
    }

    public GroupView getNow() {
        return now;
    }

    public Map<String, String> getChosen() {
        return chosen;
    }
}

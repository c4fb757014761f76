package lobby.administration.web;

import static java.util.Locale.ROOT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import lobby.administration.StaffAccountService;
import lobby.administration.StaffPlace;
import lobby.administration.StaffView;

/** Who works here. */
@Named
@RequestScoped
public class StaffPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject StaffAccountService service;

    private String q = "";
    private List<StaffView> rows = List.of();
    private boolean changeable;

    public void open() {
        rows = service.list().stream().filter(this::isWanted).toList();
        changeable = !service.locations().isEmpty();
    }

    private boolean isWanted(StaffView staff) {
        Stream<String> said = Stream.concat(Stream.of(staff.person().name(), staff.email()),
            staff.places().stream().flatMap(StaffPage::words));
        return said.anyMatch(text -> text.toLowerCase(ROOT).contains(q.toLowerCase(ROOT)));
    }

    private static Stream<String> words(StaffPlace place) {
        return Stream.of(place.locationName(), place.groupName());
    }

    public List<StaffView> getRows() {
        return rows;
    }

    /** Whether the caller may add somebody. */
    public boolean isChangeable() {
        return changeable;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q.strip();
    }
}

package lobby.administration.web.residents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import lobby.administration.LocationView;
import lobby.administration.residents.ResidentFilter;
import lobby.administration.residents.ResidentPage;
import lobby.administration.residents.ResidentService;
import lobby.administration.residents.ResidentView;

/** Who lives here. */
@Named
@RequestScoped
public class ResidentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    @Inject ResidentService service;

    private UUID location;
    private String q = "";
    private boolean former;
    private int page = 1;
    private ResidentPage found = new ResidentPage(List.of(), 0, false);
    private List<LocationView> locations = List.of();

    public void open() {
        found = service.list(new ResidentFilter(location, q, former, (page - 1) * SIZE, SIZE));
        locations = service.locations();
    }

    public List<ResidentView> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public boolean isChangeable() {
        return found.changeable();
    }

    public int getSize() {
        return SIZE;
    }

    public List<LocationView> getLocations() {
        return locations;
    }

    public boolean isFiltered() {
        return !q.isEmpty() || location != null;
    }

    /** What is chosen, as the query of an address. */
    public String getQuery() {
        return "location=" + (location == null ? "" : location) + "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)
            + "&former=" + former;
    }

    public UUID getLocation() {
        return location;
    }

    public void setLocation(UUID location) {
        this.location = location;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q.strip();
    }

    public boolean isFormer() {
        return former;
    }

    public void setFormer(boolean former) {
        this.former = former;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 100_000));
    }
}

package lobby.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import lobby.audit.Action;
import lobby.audit.AuditFilter;
import lobby.audit.AuditRow;
import lobby.audit.AuditService;

/** Who did what, when and where. */
@Named
@RequestScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    @Inject AuditService service;

    private String action = "";
    private String q = "";
    private int page = 1;
    private List<AuditRow> rows = List.of();

    public void open() {
        Action wanted = Arrays.stream(Action.values()).filter(one -> one.name().equals(action)).findFirst()
            .orElse(null);
        rows = service.list(new AuditFilter(wanted, q, (page - 1) * SIZE, SIZE));
    }

    public List<AuditRow> getRows() {
        return rows.subList(0, Math.min(SIZE, rows.size()));
    }

    public boolean isMore() {
        return rows.size() > SIZE;
    }

    public boolean isFiltered() {
        return !action.isEmpty() || !q.isEmpty();
    }

    /** What is chosen, as the query of an address. */
    public String getQuery() {
        return "action=" + URLEncoder.encode(action, StandardCharsets.UTF_8) + "&q="
            + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    public Action[] getActions() {
        return Action.values();
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action == null ? "" : action;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q.strip();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 200));
    }
}

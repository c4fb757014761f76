package lobby.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import lobby.security.house.HouseNews;

/** Writes down what the house had changed about people: nobody here did it. */
@Stateless
@PermitAll
public class HouseAudit {

    @Inject AuditTrail audit;

    public void hear(@Observes HouseNews news) {
        Map<String, String> details = new HashMap<>(news.details());
        details.put("by", "the house");
        audit.record(Action.STAFF_CHANGED, news.person().reference(), news.location(), details);
    }
}

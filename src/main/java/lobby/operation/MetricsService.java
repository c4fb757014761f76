package lobby.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import lobby.audit.AuditTrail;
import lobby.platform.Durability;
import lobby.platform.Readiness;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.push.OpenPages;
import lobby.security.Caller;
import lobby.security.Role;

/** The figures of this node, in the text form that Prometheus reads, for operators and the owner. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.STAFF})
public class MetricsService {

    @Inject Caller caller;
    @Inject Meter meter;
    @Inject OpenPages pages;
    @Inject Readiness readiness;
    @Inject Durability durability;
    @Inject AuditTrail audit;

    /** @throws RefusedException NOT_PERMITTED for anybody but an operator or the owner */
    public String read() {
        if (!caller.actor().operator() && !caller.actor().owner()) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        StringBuilder text = new StringBuilder();
        figure(text, "lobby_ready", "gauge", "1 where the database answers.", readiness.isReady() ? 1 : 0);
        figure(text, "lobby_durable", "gauge", "1 where the database keeps what it acknowledged through a crash.",
            durability.weak().isEmpty() ? 1 : 0);
        figure(text, "lobby_open_pages", "gauge", "Pages that are connected to this node.", pages.count());
        figure(text, "lobby_messages_total", "counter", "Messages stored through this node.", meter.messages());
        figure(text, "lobby_audit_unsealed", "gauge", "Audit entries that wait for their seal.", audit.unsealed());
        figure(text, "lobby_heap_used_bytes", "gauge", "Heap in use, garbage included.",
            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        requests(text);
        return text.toString();
    }

    private void requests(StringBuilder text) {
        String name = "lobby_request_seconds";
        head(text, name, "histogram", "How long calls of the interface took.");
        for (Map.Entry<String, Durations> request : meter.requests().entrySet()) {
            String what = "call=\"%s\"".formatted(request.getKey());
            Durations took = request.getValue();
            for (int bucket = 0; bucket <= Durations.SECONDS.length; bucket++) {
                String most = bucket == Durations.SECONDS.length ? "+Inf" : String.valueOf(Durations.SECONDS[bucket]);
                text.append("%s_bucket{%s,le=\"%s\"} %d%n".formatted(name, what, most, took.atMost(bucket)));
            }
            text.append(String.format(Locale.ROOT, "%s_sum{%s} %.6f%n", name, what, took.seconds()));
            text.append("%s_count{%s} %d%n".formatted(name, what, took.atMost(Durations.SECONDS.length)));
        }
    }

    private static void figure(StringBuilder text, String name, String type, String help, long value) {
        head(text, name, type, help);
        text.append(name).append(' ').append(value).append('\n');
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }
}

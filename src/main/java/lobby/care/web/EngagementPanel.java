package lobby.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Stream;
import lobby.care.engagement.EngagementHistory;
import lobby.care.engagement.EngagementHistoryService;
import lobby.conversation.engagement.Engagement;
import lobby.conversation.engagement.EngagementKind;
import lobby.web.Address;
import lobby.web.Ui;

/** What the resident did besides, next to the chat that is open (row LC-09). */
@Named
@RequestScoped
public class EngagementPanel {

    static final String ALL = "all";
    private static final int SIZE = 30;

    @Inject CarePage page;
    @Inject EngagementHistoryService service;
    @Inject Ui ui;

    private EngagementHistory history;

    /** Whether the address asks for it, and there is a chat to have it beside. */
    public boolean isOpen() {
        return page.getOpened() != null && page.getAddress().has("past");
    }

    public EngagementHistory getHistory() {
        if (history == null) {
            history = service.of(page.getOpenedId(), getKind(), page.getAddress().get("before"), SIZE);
        }
        return history;
    }

    /** The kind that is shown alone; null where all are. */
    public EngagementKind getKind() {
        return Stream.of(EngagementKind.values()).filter(kind -> name(kind).equals(page.getAddress().get("past")))
            .findFirst().orElse(null);
    }

    /** The address of a kind alone, or of all. */
    public Address to(EngagementKind kind) {
        return page.getAddress().without("before").with("past", kind == null ? ALL : name(kind));
    }

    /** The address of what was before; blank where there is nothing. */
    public String getMore() {
        return getHistory().next().isEmpty() ? "" : page.getAddress().with("before", getHistory().next()).toString();
    }

    public Address getWithout() {
        return page.getAddress().without("past before");
    }

    public String words(Engagement one) {
        return ui.text("past." + one.what(), one.title());
    }

    private static String name(EngagementKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

package lobby.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Stream;
import lobby.care.engagement.EngagementHistory;
import lobby.care.engagement.EngagementHistoryService;
import lobby.conversation.ConversationView;
import lobby.conversation.Side;
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

    /** Reads it, where the address asks for it and there is a chat to have it beside. */
    public void open() {
        if (isOpen()) {
            history = service.of(page.getOpenedId(), getKind(), page.getAddress().get("before"), SIZE);
        }
    }

    public boolean isOpen() {
        return isOffered() && page.getAddress().has("past");
    }

    /** Whether the chat that is open is a resident's, and whoever looks is of the team there. */
    public boolean isOffered() {
        ConversationView chat = page.getOpened();
        return chat != null && chat.id() != null && chat.side() == Side.STAFF && "CARE".equals(chat.about().kind());
    }

    public EngagementHistory getHistory() {
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
        return history.next().isEmpty() ? "" : page.getAddress().with("before", history.next()).toString();
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

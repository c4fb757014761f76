package lobby.inbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lobby.inbox.InboxRow;
import lobby.people.PersonView;
import lobby.web.Frame;
import lobby.web.Ui;

/** What the inbox offers where there is no room for its filters, and who had the last word in a row of it. */
@Named
@RequestScoped
public class InboxMenu {

    @Inject Frame frame;
    @Inject Ui ui;

    public List<String> getFilters() {
        return List.of("open", "unread", "waiting", "event-booking", "care", "closed");
    }

    /** The last words, after "You: ", "Luc: " or the team where it was not whom the conversation is with. */
    public String last(InboxRow row) {
        PersonView author = row.lastAuthor();
        if (author == null && !lastWords(row).isEmpty()) {
            return ui.text("js.list.said", ui.text("my.team", row.location().name()), lastWords(row));
        }
        if (author == null || author.id().equals(row.customer().id())) {
            return lastWords(row);
        }
        boolean mine = author.id().equals(frame.getMe().id());
        return ui.text("js.list.said", mine ? ui.text("js.thread.you") : author.firstName(), lastWords(row));
    }

    /** The last words, or how they went; where only files were sent, how many. */
    public String lastWords(InboxRow row) {
        if (row.lastGone() != null) {
            return ui.text("js.gone." + row.lastGone());
        }
        return row.lastText().isEmpty() && row.lastFiles() > 0
            ? ui.count("js.list.files", row.lastFiles())
            : row.lastText();
    }
}

package lobby.resident.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lobby.inbox.InboxFilter;
import lobby.inbox.InboxPage;
import lobby.inbox.InboxRow;
import lobby.inbox.InboxService;

/** All conversations of a resident with the house, those with the newest message first. */
@Named
@RequestScoped
public class MyMessagesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    @Inject InboxService inbox;

    private String cursor = "";
    private InboxPage page = new InboxPage(List.of(), "");

    public void open() {
        page = inbox.list(new InboxFilter(InboxFilter.Show.MINE, null, "", cursor), SIZE);
    }

    public List<InboxRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.next();
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}

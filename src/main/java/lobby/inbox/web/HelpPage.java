package lobby.inbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import lobby.web.Frame;
import lobby.web.PageWords;

/** How conversations about bookings work, for those who have them: other words for the house than for residents. */
@Named
@RequestScoped
public class HelpPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Frame frame;
    @Inject PageWords words;

    public List<String> getChapters() {
        return frame.isStaff()
            ? List.of("bookings", "permissions", "closing", "care", "offers", "files", "signing", "deleting",
                "announcements", "broadcasts")
            : List.of("residents", "news", "files", "signing");
    }

    /** The paragraphs of a chapter. */
    public List<String> of(String chapter) {
        return IntStream.iterate(1, n -> words.containsKey("help." + chapter + "." + n), n -> n + 1)
            .mapToObj(n -> words.get("help." + chapter + "." + n))
            .toList();
    }
}

package lobby.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.CookieManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lobby.testing.BrowserTest;
import lobby.testing.Personas;
import lobby.testing.browser.Screen;

/** Ruth, who lives there, and Sam of the staff talk about a booking of hers; each conversation is a new one. */
abstract class ThreadBrowserTest extends BrowserTest {

    static final Screen DESK = Screen.DESK;

    /** A conversation in which Sam has said this. */
    UUID conversation(String... texts) {
        UUID booking = cast().booking(RUTH);
        for (String text : texts) {
            says(SAM, booking, text);
        }
        return conversationAbout(booking);
    }

    UUID conversationAbout(UUID booking) {
        return sql().id("""
            select c.reference from conversation c join booking b on b.id = c.booking_id where b.reference = ?
            """, booking);
    }

    /** A conversation that has become long; nobody has anything unread. */
    UUID longConversation(int messages) {
        UUID conversation = conversation("Message 1");
        sql().update("""
            insert into message (conversation_id, number, author_id, side, kind, text, client_id, sent_at)
            select c.id, n, case when n % 3 = 0 then s.id else c.customer_id end,
                case when n % 3 = 0 then 'STAFF' else 'RESIDENT' end, 'TEXT',
                'Message ' || n || repeat(' and some more words', n % 7), gen_random_uuid(),
                now() - (? - n) * interval '7 minutes'
            from conversation c, person s, generate_series(2, ?) n
            where c.reference = ? and s.login = ?
            """, messages, messages, conversation, SAM.login());
        sql().update("update conversation set last_number = ? where reference = ?", messages, conversation);
        sql().update("delete from unread where conversation_id = (select id from conversation where reference = ?)",
            conversation);
        sql().update("""
            insert into participant (conversation_id, person_id, side, read_up_to, delivered_up_to)
            select c.id, p.id, case when p.id = c.customer_id then 'RESIDENT' else 'STAFF' end, ?, ?
            from conversation c, person p where c.reference = ? and p.login in (?, ?)
            on conflict (conversation_id, person_id)
            do update set read_up_to = excluded.read_up_to, delivered_up_to = excluded.delivered_up_to
            """, messages, messages, conversation, SAM.login(), RUTH.login());
        return conversation;
    }

    /** Not by a page, but as if by one. */
    void says(Personas who, UUID booking, String text) {
        as(who).post("api/bookings/%s/conversation/messages".formatted(booking), draft(text)).require(201);
    }

    void answers(Personas who, UUID conversation, String text) {
        as(who).post("api/conversations/%s/messages".formatted(conversation), draft(text)).require(201);
    }

    /** What is really stored, the newest last. */
    List<String> stored(UUID conversation, int last) {
        String path = "api/conversations/%s/messages?before=1000000&limit=%d".formatted(conversation, last);
        return as(SAM).get(path).require(200).json().getJsonArray("messages")
            .getValuesAs(line -> line.asJsonObject().getString("text"));
    }

    OpenThread open(Personas who, UUID conversation) {
        return open(who, conversation, DESK);
    }

    OpenThread open(Personas who, UUID conversation, Screen screen) {
        as(who);
        return opened(browse(who.login(), screen), who, conversation);
    }

    /** The page of the thread in a browser that is there already. */
    OpenThread opened(Page page, Personas who, UUID conversation) {
        open(page, path(who, conversation));
        OpenThread thread = new OpenThread(page);
        assertThat(thread.log()).not().hasAttribute("aria-busy", "true");
        return thread;
    }

    List<Cookie> cookiesOf(CookieManager kept) {
        return kept.getCookieStore().getCookies().stream()
            .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(base().toString()))
            .toList();
    }

    static String path(Personas who, UUID conversation) {
        return (who.isStaff() ? "conversations?id=" : "my/thread?id=") + conversation;
    }

    static String draft(String text) {
        return "{\"clientId\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text);
    }

    static String characters(int number) {
        return IntStream.range(0, number).mapToObj(n -> n % 10 == 9 ? " " : "x").reduce("", String::concat);
    }
}

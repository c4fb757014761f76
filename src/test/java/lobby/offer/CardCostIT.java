package lobby.offer;

import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.conversation.ConversationEvent;
import lobby.conversation.ConversationEvent.CardChanged;
import lobby.push.Deliveries;
import lobby.testing.ApiClient;
import lobby.testing.Chats;
import lobby.testing.ContainerTest;
import lobby.testing.inside.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However many cards there are, a page of them costs the same few statements. */
class CardCostIT extends ContainerTest {

    private static final List<String> PATHS = List.of("messages?after=0", "cards", "cards/available", "engagements");

    @PersistenceContext EntityManager em;
    @Inject Deliveries deliveries;

    private final Set<Long> connected = new HashSet<>();
    private ApiClient olga;
    private UUID chat;

    @BeforeEach
    void a_chat() {
        olga = comingIn(OLGA.login());
        String resident = cast().neighbour();
        chat = new Chats(sql()).unanswered(resident);
        connected.addAll(List.of(key(OLGA.login()), key(resident)));
    }

    @AfterEach
    void nothing_is_on_offer_any_more() {
        sql().update("update offer set ends_at = starts_at where title like 'Okapi cost%'");
    }

    @Test
    void a_page_costs_the_same_however_many_there_are() throws Exception {
        offer(2);
        List<Long> few = costs();
        offer(8);

        assertThat(costs()).isEqualTo(few);
        assertThat(few.get(1)).isLessThanOrEqualTo(5);
        long list = cost("offers?location=" + cast().pier());
        offer(3);
        assertThat(cost("offers?location=" + cast().pier())).isEqualTo(list);
    }

    @Test
    void ending_an_offer_costs_the_same_however_many_have_it() throws Exception {
        UUID promotion = offered();
        send(chat, promotion);
        long one = ending(promotion);
        long told = telling(promotion, 2);
        for (String neighbour : cast().neighbours(6)) {
            send(new Chats(sql()).unanswered(neighbour), promotion);
            connected.add(key(neighbour));
        }

        assertThat(ending(promotion)).isEqualTo(one);
        assertThat(telling(promotion, 8)).isEqualTo(told).isLessThanOrEqualTo(6);
    }

    /** What it costs to work out which of those who have a page open are told; so many are. */
    private long telling(UUID card, int people) throws Exception {
        List<ConversationEvent> events = List.of(new CardChanged(card, 0));
        assertThat(deliveries.of(events, connected)).hasSize(people);
        return Statements.of(em, () -> deliveries.of(events, connected));
    }

    private static long key(String login) {
        return sql().number("select id from person where login = ?", login);
    }

    private long ending(UUID promotion) throws Exception {
        long cost = Statements.of(em, () -> {
            sql().update("update offer set ends_at = now() + interval '1 day' where reference = ?", promotion);
            return olga.post("/api/offers/%s/finish".formatted(promotion)).require(200);
        });
        sql().update("update offer set ends_at = now() + interval '1 day' where reference = ?", promotion);
        return cost;
    }

    private List<Long> costs() throws Exception {
        List<Long> costs = new ArrayList<>();
        for (String path : PATHS) {
            costs.add(cost("conversations/%s/%s".formatted(chat, path)));
        }
        return costs;
    }

    private long cost(String path) throws Exception {
        return Statements.of(em, () -> olga.get("/api/" + path).require(200));
    }

    /** So many, half of which the resident has. */
    private void offer(int number) {
        for (int n = 0; n < number; n++) {
            UUID made = offered();
            if (n % 2 == 0) {
                send(chat, made);
            }
        }
    }

    private void send(UUID to, UUID card) {
        olga.post("/api/conversations/%s/messages".formatted(to), """
            {"clientId":"%s","engagement":"%s"}""".formatted(UUID.randomUUID(), card)).require(201);
    }

    private UUID offered() {
        UUID made = UUID.randomUUID();
        sql().update("""
            insert into offer (id, reference, version, location_id, kind, title, text, floors, tags, starts_at, ends_at,
                points, most, active, changed_at, changed_by_id)
            select nextval('ids'), ?, 0, l.id, 'COUPON', 'Okapi cost', '', '', '', now() - interval '1 day',
                now() + interval '1 day', 0, 9, true, now(), p.id
            from location l, person p where l.name = 'The Pier' and p.login = ?
            """, made, OLGA.login());
        return made;
    }
}

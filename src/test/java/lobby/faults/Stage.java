package lobby.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.demo.DemoCast;
import lobby.faults.Ledger.Ack;
import lobby.faults.Ledger.Attempt;
import lobby.security.DemoAccounts.Account;
import lobby.testing.ApiClient;
import lobby.testing.People;

/** The part of the demo that a fault run plays in: staff, some residents, and a conversation with each of them. */
final class Stage {

    private static final String STAFF = "nadia";
    private static final int PAGE = 100;

    private final URI base;
    private final People people;
    private final Map<String, String> logins = DemoCast.everybody().stream()
        .collect(groupingBy(Account::name)).values().stream()
        .filter(accounts -> accounts.size() == 1)
        .collect(toMap(accounts -> accounts.get(0).name(), accounts -> accounts.get(0).login()));

    Stage(URI base) {
        this.base = base;
        this.people = new People(base);
    }

    /** A page of somebody's. */
    ApiClient page(String login) {
        return new ApiClient(base, people.cookies(login));
    }

    /** Begins conversations about bookings that have none, with different residents. */
    List<Talk> begin(int most, Ledger ledger) {
        List<Talk> talks = new ArrayList<>();
        List<String> residents = new ArrayList<>();
        JsonObject found = page(STAFF).get("/api/bookings?limit=" + PAGE).require(200).json();
        for (JsonValue value : found.getJsonArray("bookings")) {
            JsonObject booking = value.asJsonObject();
            String resident = logins.getOrDefault(booking.getJsonObject("resident").getString("name"), "");
            boolean begins = booking.getJsonObject("conversation").getBoolean("startable")
                && booking.getJsonObject("conversation").isNull("id")
                && booking.getString("status").equals("CONFIRMED");
            if (begins && !resident.isEmpty() && !residents.contains(resident) && talks.size() < most) {
                residents.add(resident);
                talks.add(begin(booking.getString("id"), resident, ledger));
            }
        }
        return talks;
    }

    /** What there is now of these conversations, told to people who have just signed in. */
    List<Truth> truths(List<Talk> talks) {
        Map<String, ApiClient> fresh = talks.stream().flatMap(talk -> talk.writers().stream()).distinct()
            .collect(toMap(login -> login, login -> new ApiClient(base, people.anew(login))));
        return new Truths(name -> logins.getOrDefault(name, "?")).of(talks, fresh);
    }

    private Talk begin(String booking, String resident, Ledger ledger) {
        String clientId = UUID.randomUUID().toString();
        JsonObject stored = page(STAFF).post("/api/bookings/" + booking + "/conversation/messages",
            "{\"clientId\":\"%s\",\"text\":\"Hello\"}".formatted(clientId)).require(201).json();
        String conversation = stored.getString("conversation");
        ledger.write(new Attempt(clientId, conversation, STAFF, "Hello"));
        ledger.write(new Ack(clientId, conversation, stored.getJsonNumber("number").longValue()));
        return new Talk(booking, conversation, List.of(STAFF, resident));
    }
}

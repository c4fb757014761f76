package lobby.care.analytics;

import static lobby.security.Area.ANALYTICS;
import static lobby.security.Area.CARE;
import static lobby.security.Level.MANAGE;
import static lobby.security.Level.VIEW;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.testing.ContainerTest;
import lobby.testing.inside.OwnHouse;
import lobby.testing.inside.OwnHouse.House;
import org.junit.jupiter.api.BeforeEach;

/** A house of its own with two locations, by the clocks of Toronto and of Dublin, and two agents at both. */
abstract class AnalyticsTest extends ContainerTest {

    @Inject AnalyticsService service;
    @Inject OwnHouse houses;

    House house;
    List<String> agents;
    Book book;

    @BeforeEach
    void a_house_with_two_clocks() {
        house = houses.build();
        sql().update("update location set zone = 'Europe/Dublin' where reference = ?", house.west());
        UUID care = houses.group(house, "Care", Map.of(CARE, MANAGE));
        agents = List.of(houses.staff(house, house.east(), care), houses.staff(house, house.east(), care));
        book = new Book(sql());
    }

    /** Somebody who counts, and reads nothing. */
    String counter(UUID location) {
        return houses.staff(house, location, houses.group(house, "Counting", Map.of(ANALYTICS, VIEW)));
    }

    UUID chat(UUID location) {
        return book.chat(location, houses.resident(house, location));
    }

    Analysis analysis(Period period, UUID location, String agent) throws Exception {
        return as(house.owner(), () -> service.analyse(choice(period, location, agent)));
    }

    AnalyticsChoice choice(Period period, UUID location, String agent) {
        return new AnalyticsChoice(period, location, agent == null ? null : houses.id(agent));
    }

    static Period days(String from, String to) {
        return Period.between(LocalDate.parse(from), LocalDate.parse(to));
    }
}

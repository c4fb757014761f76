package lobby.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lobby.platform.Settings;
import lobby.security.DemoAccounts;
import org.apache.commons.csv.CSVRecord;

/** Whom one can be in the demo; nobody where there is none. */
@ApplicationScoped
public class DemoCast implements DemoAccounts {

    public static final String PASSWORD = "lobby-demo";

    @Inject Settings settings;

    @Override
    public List<Account> all() {
        return settings.demo() ? everybody() : List.of();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    /** Those who can sign in: staff first, each with what they are there. */
    public static List<Account> everybody() {
        List<Account> all = new ArrayList<>();
        Sheet.of("staff").stream()
            .filter(person -> person.get("left").isEmpty())
            .forEach(person -> all.add(account(person, posts(person.get("posts")), true)));
        Sheet.of("residents").stream()
            .filter(person -> person.get("state").isEmpty())
            .forEach(person -> all.add(account(person, home(person), false)));
        return all;
    }

    private static Account account(CSVRecord person, String place, boolean staff) {
        return new Account(person.get("login"), person.get("name"), place, staff);
    }

    private static String posts(String posts) {
        return Arrays.stream(posts.split(";"))
            .map(post -> post.split(":"))
            .map(post -> post.length == 1 ? network() : post[1] + ", " + location(post[0]))
            .reduce((one, another) -> one + "; " + another)
            .orElseThrow();
    }

    private static String home(CSVRecord resident) {
        String location = location(resident.get("location"));
        return resident.get("unit").isEmpty() ? location : location + ", " + resident.get("unit");
    }

    private static String location(String code) {
        return Sheet.of("locations").stream()
            .filter(location -> location.get("code").equals(code))
            .findFirst().orElseThrow()
            .get("name");
    }

    private static String network() {
        return DemoPeople.NETWORK;
    }
}

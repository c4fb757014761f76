package lobby.security.house.ldap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import lobby.security.house.Admission;
import lobby.security.house.HousePerson;
import lobby.security.house.HouseRepository;
import lobby.security.house.Source;
import lobby.security.signin.OtherPasswords;

/** Coming in by the house's directory, and being shut out by it. */
@ApplicationScoped
public class DirectorySignIn implements OtherPasswords {

    @Inject LdapSettings settings;
    @Inject Directory directory;
    @Inject Admission admission;
    @Inject HouseRepository house;

    @Override
    public boolean areThere() {
        return settings.isOn();
    }

    @Override
    public OptionalLong prove(String name, String password) {
        return directory.prove(name, password).stream()
            .mapToLong(known -> admission.admit(known).person().id())
            .findFirst();
    }

    /** Asks the directory about all whom it has vouched for: who is gone is shut out, and groups are followed. */
    void lookAfter() {
        List<String> subjects = settings.isOn() ? house.present(Source.LDAP) : List.of();
        if (subjects.isEmpty()) {
            return;
        }
        Set<String> gone = new HashSet<>(subjects);
        for (HousePerson known : directory.present(subjects)) {
            gone.remove(known.subject());
            admission.follow(known);
        }
        gone.forEach(subject -> admission.leave(Source.LDAP, subject));
    }
}

package lobby.testing.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.Membership;
import lobby.people.MembershipKind;
import lobby.people.Network;
import lobby.people.Person;
import lobby.security.Area;
import lobby.security.Level;
import lobby.security.PermissionGroup;
import lobby.security.StaffAssignment;
import lobby.security.signin.CredentialRepository;
import lobby.testing.People;

/** Houses that a test has for itself, to change in them who may do what. */
@Stateless
@PermitAll
public class OwnHouse {

    @PersistenceContext EntityManager em;
    @Inject CredentialRepository credentials;
    @Inject Clock clock;

    /**
     * A network of two locations and an owner; names end in letters that no other house has. There are no digits
     * among them, which a search for a number would find.
     */
    public record House(String mark, UUID network, UUID east, UUID west, String owner) {
    }

    public House build() {
        String mark = new SecureRandom().ints(8, 'a', 'z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        Network network = new Network("House " + mark);
        em.persist(network);
        Location east = location(network, "East " + mark, "E");
        Location west = location(network, "West " + mark, "W");
        Person owner = person(network, "owner");
        network.handOverTo(owner);
        return new House(mark, network.reference(), east.reference(), west.reference(), owner.login());
    }

    public UUID group(House house, String name, Map<Area, Level> levels) {
        PermissionGroup group = new PermissionGroup(network(house), name, levels, clock.instant());
        em.persist(group);
        return group.reference();
    }

    /** @return the login of somebody who has this group there */
    public String staff(House house, UUID location, UUID group) {
        Person person = person(network(house), "staff");
        em.persist(new StaffAssignment(person, find(Location.class, location), find(PermissionGroup.class, group)));
        return person.login();
    }

    /** @return the login of somebody who lives there */
    public String resident(House house, UUID location) {
        Person person = person(network(house), "resident");
        em.persist(new Membership(person, find(Location.class, location), MembershipKind.MEMBER));
        return person.login();
    }

    public UUID id(String login) {
        return person(login).reference();
    }

    public Person person(String login) {
        return em.createQuery("select p from Person p where p.login = :login", Person.class)
            .setParameter("login", login)
            .getSingleResult();
    }

    /** Says something to the database that the product would not. */
    public int say(String sql, Object... arguments) {
        var statement = em.createNativeQuery(sql);
        for (int index = 0; index < arguments.length; index++) {
            statement.setParameter(index + 1, arguments[index]);
        }
        return statement.executeUpdate();
    }

    private Location location(Network network, String name, String code) {
        Location location = new Location(network, name, ZoneId.of("America/Toronto"), Locale.ENGLISH, code);
        em.persist(location);
        return location;
    }

    private Person person(Network network, String name) {
        String login = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        Person person = new Person(network, login, login + "@example.com");
        person.signsInAs(login);
        em.persist(person);
        em.flush();
        credentials.give(person.id(), People.QUICK_HASH, clock.instant());
        return person;
    }

    private Network network(House house) {
        return find(Network.class, house.network());
    }

    private <E> E find(Class<E> type, UUID reference) {
        var builder = em.getCriteriaBuilder();
        var query = builder.createQuery(type);
        query.where(builder.equal(query.from(type).get("reference"), reference));
        return em.createQuery(query).getSingleResult();
    }
}

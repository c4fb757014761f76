package lobby.testing;

import static lobby.testing.Personas.BLAKE;
import static lobby.testing.Personas.IVAN;
import static lobby.testing.Personas.MOIRA;
import static lobby.testing.Personas.NINA;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.TESS;

import java.util.List;
import java.util.Map;
import lobby.platform.References;
import lobby.security.Area;
import lobby.security.Level;
import lobby.security.PermissionGroup;
import lobby.testing.Personas.House;

/** How the cast comes into the database: in plain SQL, because that takes no time. */
final class CastEntering {

    private final Sql sql;

    CastEntering(Sql sql) {
        this.sql = sql;
    }

    void all() {
        sql.update("""
            insert into network (id, reference, version, name, closed_replies_reopen, reminder_days)
            values (nextval('ids'), ?, 1, ?, true, 1)
            """, References.next(), House.NETWORK.name());
        List.of(House.PIER, House.MILL).forEach(place -> sql.update("""
            insert into location (id, reference, network_id, name, zone, language, code)
            select nextval('ids'), ?, id, ?, ?, 'en', ? from network where name = ?
            """, References.next(), place.name(), place.zone().getId(), place.code(), House.NETWORK.name()));
        for (Personas who : Personas.values()) {
            enter(who);
        }
        sql.update("update person set operator = true where login = ?", IVAN.login());
        sql.update("update person set blacklisted_at = now() where login = ?", BLAKE.login());
        sql.update("update network set owner_id = (select id from person where login = ?) where name = ?", OLGA.login(),
            House.NETWORK.name());
    }

    private void enter(Personas who) {
        person(who.login(), who.fullName());
        if (!who.levels().isEmpty()) {
            group("Cast " + who, who.levels());
            assign(who, "Cast " + who);
        }
        if (!who.isStaff() || who == TESS) {
            sql.update("""
                insert into membership (id, version, person_id, location_id, kind, starts_on, ends_on, notes)
                select nextval('ids'), 1, p.id, l.id, ?, current_date - 400, current_date + cast(? as integer), ''
                from person p, location l where p.login = ? and l.name = ?
                """, who == NINA ? "NONMEMBER" : "MEMBER", who == MOIRA ? -40 : 400, who.login(), who.location().name());
        }
    }

    void person(String login, String name) {
        sql.update("""
            insert into person (id, reference, version, network_id, name, login, email, phone, language, contact, theme,
                compact, operator)
            select nextval('ids'), ?, 1, id, ?, ?, ?, '', 'en', 'APP', 'SYSTEM', false, false
            from network where name = ?
            """, References.next(), name, login, login + "@example.com", House.NETWORK.name());
        sql.update("""
            insert into credential (person_id, password_hash, changed_at)
            select p.id, ?, now() from person p where p.login = ?
            """, People.QUICK_HASH, login);
    }

    void group(String name, Map<Area, Level> levels) {
        sql.update("""
            insert into permission_group (id, reference, version, network_id, name, changed_at)
            select nextval('ids'), ?, 1, id, ?, now() from network where name = ?
            """, References.next(), name, House.NETWORK.name());
        PermissionGroup.effective(levels).forEach((area, level) -> {
            if (area == Area.REDACTION) {
                sql.update("update permission_group set redacts = ? where name = ?", level == Level.MANAGE, name);
            } else {
                sql.update("""
                    insert into permission_level (group_id, area, level)
                    select id, ?, ? from permission_group where name = ?
                    """, area.name(), level.name(), name);
            }
        });
    }

    private void assign(Personas who, String group) {
        sql.update("""
            insert into staff_assignment (id, person_id, location_id, group_id)
            select nextval('ids'), p.id, l.id, g.id
            from person p, location l, permission_group g
            where p.login = ? and l.name = ? and g.name = ?
            """, who.login(), who.location().name(), group);
    }
}

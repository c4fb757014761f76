package lobby.care;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The care team of the Pier has a holiday, from the day before yesterday to the day after tomorrow. */
abstract class AwayTest extends CareTest {

    static final String TOLD = "Thank you for your message. Nobody of the team is there at the moment; "
        + "somebody is back ";

    @BeforeEach
    void the_team_is_away() {
        sql().update("""
            insert into care_hours (location_id, version, week, away)
            select id, 0, '', '' from location where name = 'The Pier' on conflict do nothing
            """);
        sql().update("""
            insert into care_holiday (id, reference, location_id, first_day, last_day, name)
            select nextval('ids'), gen_random_uuid(), id, current_date - 2, current_date + 2, 'Away' from location
            where name = 'The Pier'
            """);
    }

    @AfterEach
    void the_team_is_back() {
        sql().update("delete from care_holiday where name = 'Away'");
        sql().update("""
            update care_hours set week = '', away = ''
            where location_id = (select id from location where name = 'The Pier')
            """);
    }
}

package lobby.trust.matrix;

/** The opening hours of the care team of the Pier, and what became of them; nothing of it stays for other tests. */
final class WaysOfHours {

    static String page(Scene scene) {
        return "/settings/care-hours?of=" + scene.cast.pier();
    }

    /** The same with a holiday that has not been removed yet; it is the last in the list. */
    static String withHoliday(Scene scene) {
        scene.cast.sql().update("""
            insert into care_hours (location_id, version, week, away)
            select id, 0, '', '' from location where name = 'The Pier' on conflict do nothing
            """);
        scene.cast.sql().update("delete from care_holiday where first_day = '2199-12-24' and name <> ?", scene.mark);
        scene.cast.sql().update("""
            insert into care_holiday (id, reference, location_id, first_day, last_day, name)
            select nextval('ids'), gen_random_uuid(), id, '2199-12-24', '2199-12-24', ? from location
            where name = 'The Pier' and not exists (select 1 from care_holiday where name = ?)
            """, scene.mark, scene.mark);
        return page(scene);
    }

    static boolean isKept(Scene scene, Who who) {
        return scene.cast.sql().update("update care_hours set week = '', away = '' where away = ?", scene.mark) > 0;
    }

    static boolean isAdded(Scene scene, Who who) {
        return scene.cast.sql().update("delete from care_holiday where name = ?", scene.mark) > 0;
    }

    static boolean isRemoved(Scene scene, Who who) {
        return scene.cast.sql().number("select count(*) from care_holiday where name = ?", scene.mark) == 0;
    }

    private WaysOfHours() {
    }
}

package lobby.upgrade;

import java.sql.DriverManager;
import lobby.local.LocalDatabase;
import lobby.testing.Sql;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** A database as an earlier version of Lobby left it. */
record OldHouse(String url, String user) {

    /** One beside others on a server; whatever was there under its name is gone. */
    static OldHouse of(Dump dump, String name, LocalDatabase server) {
        Sql administrator = new Sql(server::connect);
        administrator.update("drop database if exists " + name);
        administrator.update("create database " + name);
        OldHouse house = new OldHouse(server.url().replaceFirst("[^/]*$", name), server.user());
        house.fill(dump);
        return house;
    }

    /** The only one of a server that has nothing yet, where Lobby looks for its own. */
    static OldHouse of(Dump dump, LocalDatabase server) {
        OldHouse house = new OldHouse(server.url(), server.user());
        house.fill(dump);
        return house;
    }

    Sql sql() {
        return new Sql(() -> DriverManager.getConnection(url, user, ""));
    }

    /** Does what the WAR does when it starts. @return how many migrations there were to do */
    int upgrade() {
        return migrate(MigrationVersion.LATEST);
    }

    private void fill(Dump dump) {
        migrate(MigrationVersion.fromVersion(String.valueOf(dump.schema())));
        dump.restore(sql());
    }

    private int migrate(MigrationVersion target) {
        return Flyway.configure()
            .dataSource(url, user, "")
            .locations("classpath:db/migration")
            .target(target)
            .load()
            .migrate()
            .migrationsExecuted;
    }
}

package lobby.trust.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import lobby.account.Profile;
import lobby.administration.NetworkSettingsService;
import lobby.administration.PermissionGroupService;
import lobby.administration.StaffAccountService;
import lobby.administration.files.FilePolicyService;
import lobby.administration.house.HouseLinkService;
import lobby.administration.locations.LocationDetails;
import lobby.administration.locations.LocationService;
import lobby.administration.residents.Residency;
import lobby.administration.residents.ResidentAccountService;
import lobby.administration.residents.ResidentFilter;
import lobby.administration.residents.ResidentService;
import lobby.administration.residents.UnitService;
import lobby.attachment.policy.FileUse;
import lobby.attachment.policy.PolicyDraft;
import lobby.attachment.policy.PolicyDraft.Wish;
import lobby.attachment.type.FileClass;
import lobby.audit.AuditFilter;
import lobby.audit.AuditService;
import lobby.hold.LegalHoldService;
import lobby.operation.MetricsService;
import lobby.people.ContactMethod;
import lobby.people.Location;
import lobby.people.Theme;
import lobby.platform.Refusals;
import lobby.testing.Chats;
import lobby.testing.ContainerTest;
import lobby.testing.Personas;
import lobby.trust.matrix.Matrix.Deed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What pages change is refused by the services behind them too, whatever a page lets through. */
class SettingsDoorIT extends ContainerTest {

    private static final Deed CHANGE_STAFF = new Deed("change", "staff");
    private static final Deed CHANGE_FILES = new Deed("change", "allowed files");
    private static final Deed CHANGE_GROUPS = new Deed("change", "groups");
    private static final Deed CHANGE_RESIDENTS = new Deed("change", "residents");

    @Inject NetworkSettingsService settings;
    @Inject FilePolicyService files;
    @Inject LocationService locations;
    @Inject PermissionGroupService groups;
    @Inject StaffAccountService staff;
    @Inject HouseLinkService links;
    @Inject ResidentService residents;
    @Inject ResidentAccountService accounts;
    @Inject UnitService units;
    @Inject AuditService audit;
    @Inject LegalHoldService holds;
    @Inject MetricsService metrics;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EX")
    void everybody_is_let_in_or_turned_away_as_the_matrix_says(Who who) throws Exception {
        for (Map.Entry<Callable<?>, Deed> deed : deeds().entrySet()) {
            Expected wanted = Matrix.of(who, deed.getValue().action(), deed.getValue().object());

            Expected came = who.persona().isPresent()
                ? as(who.persona().get(), () -> outcome(deed.getKey()))
                : anonymously(() -> outcome(deed.getKey()));

            assertThat(came).as("%s by %s", deed.getValue(), who).isIn(wanted,
                wanted == Expected.YES ? Expected.YES : Expected.NO);
        }
    }

    private Map<Callable<?>, Deed> deeds() {
        String mark = "Matrix " + UUID.randomUUID();
        UUID pier = cast().pier();
        UUID sean = cast().id(Personas.SEAN);
        UUID desk = sql().id("select reference from permission_group where name = 'Cast SEAN'");
        Map<Callable<?>, Deed> deeds = new LinkedHashMap<>();
        deeds.put(() -> settings.open(), new Deed("see", "network"));
        deeds.put(this::sameSettings, new Deed("change", "network"));
        deeds.put(() -> files.open(FileUse.CARE), new Deed("see", "allowed files"));
        deeds.put(() -> doing(() -> files.change(FileUse.CARE, version(FileUse.CARE), draft())), CHANGE_FILES);
        deeds.put(() -> doing(() -> files.backToTheUsual(FileUse.CARE, version(FileUse.CARE))), CHANGE_FILES);
        deeds.put(() -> locations.list(), new Deed("see", "locations"));
        deeds.put(() -> locations.nextSteps(), new Deed("see", "locations"));
        deeds.put(() -> locations.newOnesChat(), new Deed("see", "locations"));
        deeds.put(() -> doing(() -> locations.change(cast().mill(), mill())), new Deed("change", "locations"));
        deeds.put(() -> groups.list(), new Deed("see", "groups"));
        deeds.put(() -> groups.create(mark), CHANGE_GROUPS);
        deeds.put(() -> groups.copy(desk, mark + " copy"), CHANGE_GROUPS);
        deeds.put(() -> doing(() -> groups.rename(desk, version("Cast SEAN"), "Cast SEAN")), CHANGE_GROUPS);
        deeds.put(() -> doing(() -> groups.grant(desk, version("Cast SEAN"), Personas.SEAN.levels())), CHANGE_GROUPS);
        deeds.put(() -> staff.list(), new Deed("see", "staff"));
        deeds.put(() -> staff.permissions(sean), new Deed("see", "staff"));
        deeds.put(() -> staff.create(mark, email(mark), Locale.ENGLISH, Map.of(pier, desk)), CHANGE_STAFF);
        deeds.put(() -> doing(() -> staff.assign(sean, Map.of(pier, desk))), CHANGE_STAFF);
        deeds.put(() -> doing(() -> staff.reactivate(sean)), CHANGE_STAFF);
        deeds.put(() -> staff.activationLink(sean), CHANGE_STAFF);
        deeds.put(() -> links.list(), new Deed("see", "staff"));
        deeds.put(() -> links.known(), new Deed("see", "staff"));
        deeds.put(() -> links.link(mark, pier, desk), CHANGE_STAFF);
        deeds.put(() -> residents.list(everybody()), new Deed("see", "residents"));
        deeds.put(() -> residents.export(everybody()), new Deed("see", "residents"));
        deeds.put(() -> residents.create(pier, profile(mark), residency()), CHANGE_RESIDENTS);
        deeds.put(() -> doing(() -> accounts.letBackIn(cast().id(Personas.NOOR))), CHANGE_RESIDENTS);
        deeds.put(() -> units.create(pier, mark.substring(0, 30), ""), CHANGE_RESIDENTS);
        deeds.put(() -> audit.list(new AuditFilter(null, "", 0, 1)), new Deed("see", "audit log"));
        UUID chat = new Chats(sql()).unanswered(Personas.RUTH.login());
        deeds.put(() -> holds.list(), new Deed("see", "legal holds"));
        deeds.put(() -> doing(() -> holds.place(chat, mark)), new Deed("change", "legal holds"));
        deeds.put(() -> holds.read(chat), new Deed("read", "withheld original"));
        deeds.put(() -> doing(() -> holds.lift(chat)), new Deed("change", "legal holds"));
        deeds.put(() -> metrics.read(), new Deed("see", "metrics"));
        return deeds;
    }

    private Void sameSettings() {
        int version = (int) sql().number("select version from network where name = 'Castline Living'");
        settings.change(version, "Castline Living", true, 1, true);
        return null;
    }

    private static int version(FileUse use) {
        return (int) sql().number("""
            select coalesce(max(p.version), 0) from attachment_policy p join network n on n.id = p.network_id
            where n.name = 'Castline Living' and p.sent_in = ?
            """, use.name());
    }

    private static PolicyDraft draft() {
        return new PolicyDraft(Map.of(FileClass.IMAGE, new Wish(List.of("png"), 1024)), 1, 1024);
    }

    private static LocationDetails mill() {
        Location mill = Personas.House.MILL;
        return new LocationDetails(mill.name(), mill.zone(), mill.language());
    }

    private static int version(String group) {
        return (int) sql().number("select version from permission_group where name = ?", group);
    }

    private static ResidentFilter everybody() {
        return new ResidentFilter(null, "", false, 0, 1);
    }

    private static Profile profile(String name) {
        return new Profile(name, email(name), "", Locale.ENGLISH, ContactMethod.APP, Theme.SYSTEM, false);
    }

    private static Residency residency() {
        return new Residency(null, null, null, null, List.of(), "");
    }

    private static String email(String name) {
        return name.replace(' ', '-') + "@example.com";
    }

    private static Void doing(Runnable deed) {
        deed.run();
        return null;
    }

    private static Expected outcome(Callable<?> deed) throws Exception {
        try {
            deed.call();
            return Expected.YES;
        } catch (RuntimeException refused) {
            return switch (Refusals.in(refused).map(no -> no.refusal().status()).orElse(0)) {
                case 401 -> Expected.SIGN_IN;
                case 403 -> Expected.NO;
                case 404 -> Expected.UNKNOWN;
                default -> throw refused;
            };
        }
    }
}

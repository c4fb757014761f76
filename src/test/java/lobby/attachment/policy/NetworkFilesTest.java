package lobby.attachment.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lobby.attachment.type.Allowance;
import lobby.attachment.type.AttachmentPolicy;
import lobby.attachment.type.FileClass;
import lobby.people.Network;
import lobby.people.Person;
import org.junit.jupiter.api.Test;

class NetworkFilesTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final AttachmentPolicy PICTURES =
        new AttachmentPolicy(Map.of(FileClass.IMAGE, new Allowance(List.of("png"), 1024)), 1, 1024);

    private final Network network = new Network("Harbourline");
    private final Person margit = new Person(network, "Margit Aalto", "margit@example.com");
    private final NetworkFiles files = new NetworkFiles(network, FileUse.CARE);

    @Test
    void where_a_network_never_said_anything_lobby_does() {
        assertThat(files.isUsual()).isTrue();
        assertThat(files.policy()).isSameAs(FileUse.CARE.policy());
        assertThat(files.text()).isEqualTo(FileUse.CARE.policy().json());
        assertThat(files.version()).isZero();
        assertThat(files.changedBy()).isEmpty();
    }

    @Test
    void what_it_says_holds_and_who_said_it_is_known() {
        files.allow(PICTURES, margit, NOON);

        assertThat(files.policy()).isEqualTo(PICTURES);
        assertThat(files.isUsual()).isFalse();
        assertThat(files.changedBy()).contains(margit);
        assertThat(files.changedAt()).contains(NOON);
    }

    @Test
    void it_can_go_back_to_what_lobby_says() {
        files.allow(PICTURES, margit, NOON);

        files.allowTheUsual(margit, NOON.plusSeconds(60));

        assertThat(files.policy()).isSameAs(FileUse.CARE.policy());
        assertThat(files.changedAt()).contains(NOON.plusSeconds(60));
    }
}

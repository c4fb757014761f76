package lobby.attachment.policy;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lobby.attachment.type.AttachmentPolicy;
import lobby.people.Network;
import lobby.people.Person;

/**
 * What a network says may be sent in a kind of conversation. It stays when the network goes back to what Lobby says, so
 * that whoever looked at it before is told.
 */
@Entity
@Table(name = "attachment_policy")
@IdClass(NetworkFiles.Key.class)
public class NetworkFiles {

    @Id
    @Column(name = "network_id")
    private Long networkId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "sent_in")
    private FileUse use;

    @Version
    private int version;

    private String policy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    protected NetworkFiles() {
    }

    /** That of a network which never said anything. */
    NetworkFiles(Network network, FileUse use) {
        this.networkId = network.id();
        this.use = requireNonNull(use);
    }

    /** Allows this in place of whatever it allowed; what was written there and means nothing here stays. */
    public void allow(AttachmentPolicy wanted, Person by, Instant now) {
        policy = policy == null ? wanted.json() : wanted.json(policy);
        changed(by, now);
    }

    /** Allows what Lobby does, also that of a later version. */
    public void allowTheUsual(Person by, Instant now) {
        policy = null;
        changed(by, now);
    }

    /** What holds, and is enforced. */
    public AttachmentPolicy policy() {
        return policy == null ? use.policy() : AttachmentPolicy.read(policy);
    }

    public boolean isUsual() {
        return policy == null;
    }

    /** All that is written down, or what Lobby says where nothing is. */
    public String text() {
        return policy == null ? use.policy().json() : policy;
    }

    public FileUse use() {
        return use;
    }

    /** 0 as long as the network never said anything. */
    public int version() {
        return version;
    }

    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    public Optional<Person> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    private void changed(Person by, Instant now) {
        changedBy = requireNonNull(by);
        changedAt = requireNonNull(now);
    }

    /** The network and the kind of conversation, as JPA wants them in one. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long networkId;
        private FileUse use;

        public Key() {
        }

        Key(Long networkId, FileUse use) {
            this.networkId = networkId;
            this.use = use;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && use == key.use && Objects.equals(networkId, key.networkId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(networkId, use);
        }
    }
}

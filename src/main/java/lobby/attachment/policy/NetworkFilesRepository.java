package lobby.attachment.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lobby.people.Network;

@ApplicationScoped
class NetworkFilesRepository {

    @PersistenceContext EntityManager em;

    Optional<NetworkFiles> find(FileUse use, Network network) {
        return Optional.ofNullable(em.find(NetworkFiles.class, new NetworkFiles.Key(network.id(), use)));
    }

    void keep(NetworkFiles files) {
        em.persist(files);
    }
}

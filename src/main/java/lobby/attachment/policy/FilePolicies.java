package lobby.attachment.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lobby.attachment.type.AttachmentPolicy;
import lobby.people.Network;

/** What may be sent in a kind of conversation; a change holds from the next file on. */
@ApplicationScoped
public class FilePolicies {

    @Inject NetworkFilesRepository repository;

    /** What holds: what the network says, or else what Lobby does (rows ). */
    public AttachmentPolicy of(FileUse use, Network network) {
        return said(use, network).policy();
    }

    /** What the network says; of one that never said anything, what is still to be kept once it does. */
    public NetworkFiles said(FileUse use, Network network) {
        return repository.find(use, network).orElseGet(() -> new NetworkFiles(network, use));
    }

    public void keep(NetworkFiles files) {
        repository.keep(files);
    }
}

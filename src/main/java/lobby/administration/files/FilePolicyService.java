package lobby.administration.files;

import static lobby.security.Area.SETTINGS;
import static lobby.security.Role.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import lobby.administration.Administrators;
import lobby.attachment.policy.FilePolicies;
import lobby.attachment.policy.FileUse;
import lobby.attachment.policy.NetworkFiles;
import lobby.attachment.policy.PolicyDraft;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Network;
import lobby.security.Actor;
import lobby.security.Caller;

/**
 * What files the network lets people send. Who sees the settings of the network sees it, and who may change those may
 * change it.
 */
@Stateless
@RolesAllowed(STAFF)
public class FilePolicyService {

    @Inject Administrators administrators;
    @Inject FilePolicies policies;
    @Inject Caller caller;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    public FilePolicyView open(FileUse use) {
        Actor actor = administrators.viewer(SETTINGS);
        Network network = administrators.network();
        return FilePolicyView.of(policies.said(use, network), network, administrators.mayChangeNetwork(actor));
    }

    /**
     * Allows this in place of what held.
     *
     * @param seen the version that the caller looked at
     * @throws lobby.platform.RefusedException NOT_PERMITTED, CHANGED_BY, and whatever a draft is refused for
     */
    public void change(FileUse use, int seen, PolicyDraft draft) {
        NetworkFiles files = forChange(use, seen);
        String before = files.text();
        files.allow(draft.policy(files.policy()), caller.person(), clock.instant());
        keep(files, before);
    }

    /**
     * Allows what Lobby does.
     *
     * @param seen the version that the caller looked at
     */
    public void backToTheUsual(FileUse use, int seen) {
        NetworkFiles files = forChange(use, seen);
        String before = files.text();
        files.allowTheUsual(caller.person(), clock.instant());
        keep(files, before);
    }

    private NetworkFiles forChange(FileUse use, int seen) {
        administrators.requireManagerOfNetwork();
        NetworkFiles files = policies.said(use, administrators.network());
        administrators.requireSeen(seen, files.version(), files.changedBy(), files.changedAt());
        return files;
    }

    private void keep(NetworkFiles files, String before) {
        policies.keep(files);
        audit.record(Action.ALLOWED_FILES_CHANGED, administrators.network().reference(), null,
            Map.of("conversations", files.use(), "before", before, "after", files.text()));
    }
}

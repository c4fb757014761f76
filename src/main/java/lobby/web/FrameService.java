package lobby.web;

import static lobby.security.Role.OPERATOR;
import static lobby.security.Role.RESIDENT;
import static lobby.security.Role.STAFF;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import lobby.conversation.gathering.NewsSource;
import lobby.inbox.InboxService;
import lobby.security.Actor;
import lobby.security.Caller;

/** What the frame of every page needs to know, in a handful of statements however much there is. */
@Stateless
@RolesAllowed({STAFF, RESIDENT, OPERATOR})
public class FrameService {

    @Inject Caller caller;
    @Inject FrameRepository frames;
    @Inject InboxService inbox;
    @Inject @Any Instance<NewsSource> news;

    /** Whose house this is; blank where it is more than one customer's, or nobody's yet. */
    @PermitAll
    public String network() {
        List<String> names = frames.networks();
        return names.size() == 1 ? names.get(0) : "";
    }

    public FrameView open() {
        Actor actor = caller.actor();
        List<Place> places = frames.placesOf(actor).stream().map(place -> Place.of(place, actor)).toList();
        long told = actor.isStaff() ? 0 : news.stream().mapToLong(one -> one.unread(actor.personId())).sum();
        return FrameView.of(caller.person(), actor, places, inbox.counts(), told);
    }
}

package lobby.announcement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lobby.announcement.mine.MyAnnouncement;
import lobby.announcement.mine.MyAnnouncementService;
import lobby.announcement.mine.MyAnnouncements;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;

/** All that a resident was told with others, newest first, and the one that they look at. */
@Named
@RequestScoped
public class MyAnnouncementsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    @Inject MyAnnouncementService service;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Address address;
    private MyAnnouncement opened;
    private MyAnnouncements listed;
    private int page;

    @PostConstruct
    void read() {
        address = Address.of("my/announcements", parameters, List.of("id", "page"));
    }

    /** What is looked at is read by that, and is so in the list below it. */
    public void open() {
        if (address.has("id")) {
            opened = service.open(Optional.ofNullable(address.id("id"))
                .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN)));
        }
        list(address.page());
        if (listed.rows().isEmpty() && page > 1) {
            list(1);
            list(Address.lastPage(listed.total(), SIZE));
        }
    }

    /** The one that is looked at; null where it is the list alone. */
    public MyAnnouncement getOpened() {
        return opened;
    }

    public List<MyAnnouncement> getRows() {
        return listed.rows();
    }

    public long getTotal() {
        return listed.total();
    }

    public int getSize() {
        return SIZE;
    }

    public int getPage() {
        return page;
    }

    /** Nothing says how many there are but a part that has some: past the last page the last one is shown. */
    private void list(int number) {
        page = number;
        listed = service.list((number - 1) * SIZE, SIZE);
    }
}

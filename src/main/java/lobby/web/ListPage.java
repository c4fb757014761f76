package lobby.web;

import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A list of which a page is shown at a time. All of its state is its address. */
public abstract class ListPage<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    @Inject Frame frame;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Address address;
    private List<T> rows;
    private long total = -1;

    /** Where it is, and what of it can be chosen by the address. */
    protected abstract Address address(Map<String, String> chosen);

    protected abstract List<T> list(int from, int most);

    protected abstract long count();

    public List<T> getRows() {
        if (rows == null) {
            rows = list((getPage() - 1) * SIZE, SIZE);
        }
        return rows;
    }

    /** Its number, from 1. */
    public int getPage() {
        return getAddress().page(getTotal(), SIZE);
    }

    public long getTotal() {
        if (total < 0) {
            total = count();
        }
        return total;
    }

    public int getSize() {
        return SIZE;
    }

    public Address getAddress() {
        if (address == null) {
            address = address(parameters);
        }
        return address;
    }

    public Address getList() {
        return getAddress().without("page");
    }

    /** The address of a page of this list, up to its number. */
    public String getPaged() {
        return getAddress().paged();
    }

    /** The location that is shown; null for all. */
    protected UUID location() {
        return getAddress().get("location").equals("all") || frame.getHere() == null ? null : frame.getHere().id();
    }

    protected boolean isSeenByStaff() {
        return frame.isStaff();
    }
}

package lobby.booking.web;

import java.util.List;
import java.util.Map;
import lobby.booking.BookingFilter;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of the list, read a page at a time. What to show and how to sort is the filter's business, not the table's.
 */
class BookingRows extends LazyDataModel<BookingRow> {

    private static final long serialVersionUID = 1L;

    private final transient BookingService service;
    private final BookingFilter filter;

    BookingRows(BookingService service, BookingFilter filter) {
        this.service = service;
        this.filter = filter;
        setRowCount(Math.toIntExact(service.count(filter)));
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return getRowCount();
    }

    @Override
    public List<BookingRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> ignored) {
        return service.list(filter, first, size);
    }

    @Override
    public String getRowKey(BookingRow row) {
        return row.id().toString();
    }
}

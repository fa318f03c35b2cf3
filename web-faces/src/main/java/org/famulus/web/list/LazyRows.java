package org.famulus.web.list;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/**
 * The rows of a list page, read once per request and a page at a time. Page and order are those of
 * the address ({@code page}, {@code sort}, {@code dir}); the criteria are the page bean's.
 */
public final class LazyRows<T> implements Serializable {

  /** Rows on a page. */
  public static final int PAGE_SIZE = 25;

  /**
   * A database walks past all rows before a page, so that a page far back takes the longer, the
   * further back it is. Nobody finds anything there by leafing: filters, search and order do that.
   */
  private static final int LAST_PAGE = Count.EXACT_UP_TO / PAGE_SIZE;

  private static final long serialVersionUID = 1L;

  private final RowSource<T> source;

  /** Rows from a source. */
  public LazyRows(RowSource<T> source) {
    this.source = source;
  }

  /** The rows of the page at hand. */
  public List<T> getRows() {
    return slice().rows();
  }

  /** How many rows match. */
  public Count getTotal() {
    return slice().total();
  }

  /** For each filter, how many rows each value would show. */
  public Map<String, Map<String, Count>> getCounts() {
    return slice().counts();
  }

  /** The page at hand, counted from one. */
  public int getPage() {
    return Math.min(wantedPage(), getPages());
  }

  private static int wantedPage() {
    try {
      return Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(parameter("page"))));
    } catch (NumberFormatException none) {
      return 1;
    }
  }

  /** Number of pages that can be turned to, at least one. */
  public int getPages() {
    return pages(getTotal());
  }

  private static int pages(Count total) {
    return (int) Math.max(1, Math.min(LAST_PAGE, (total.number() + PAGE_SIZE - 1) / PAGE_SIZE));
  }

  /** Whether there are rows behind the last page that can be turned to. */
  public boolean isLongerThanPages() {
    return getTotal().more() || getTotal().number() > (long) LAST_PAGE * PAGE_SIZE;
  }

  /** How many rows can be paged through. */
  public int getReach() {
    return LAST_PAGE * PAGE_SIZE;
  }

  /** Number of the first row shown, counted from one; zero if there is none. */
  public long getFirst() {
    return getRows().isEmpty() ? 0 : (getPage() - 1L) * PAGE_SIZE + 1;
  }

  /** Number of the last row shown. */
  public long getLast() {
    return getRows().isEmpty() ? 0 : getFirst() + getRows().size() - 1;
  }

  /** The order the address asks for. */
  public Sort getSort() {
    return new Sort(parameter("sort"), !"down".equals(parameter("dir")));
  }

  /** Hands every matching row to the receiver, in the order of the address, never holding all. */
  void each(Consumer<T> receiver) {
    int offset = 0;
    List<T> batch;
    do {
      batch = source.read(getSort(), new Page(offset, Page.LARGEST)).rows();
      batch.forEach(receiver);
      offset += Page.LARGEST;
    } while (batch.size() == Page.LARGEST);
  }

  /** Reads anew at the next look, after a command changed something. */
  public void refresh() {
    FacesContext.getCurrentInstance().getAttributes().remove(this);
  }

  private Slice<T> slice() {
    @SuppressWarnings("unchecked")
    Slice<T> read =
        (Slice<T>)
            FacesContext.getCurrentInstance()
                .getAttributes()
                .computeIfAbsent(this, rows -> read());
    return read;
  }

  /** The page wanted, or the last one there is: a command may have emptied the one at hand. */
  private Slice<T> read() {
    int wanted = wantedPage();
    Slice<T> read = read(wanted);
    int last = pages(read.total());
    return wanted > last ? read(last) : read;
  }

  private Slice<T> read(int page) {
    return source.read(getSort(), new Page((page - 1) * PAGE_SIZE, PAGE_SIZE));
  }

  private static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }
}

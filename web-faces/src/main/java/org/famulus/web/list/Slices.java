package org.famulus.web.list;

import java.util.List;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;

/** Pages of a list that is short enough to be read as a whole. */
public final class Slices {

  private Slices() {}

  /** The rows of a page, and how many there are in all. */
  public static <T> Slice<T> cut(List<T> all, Page page) {
    int first = Math.min(page.offset(), all.size());
    return Slice.of(all.subList(first, Math.min(first + page.size(), all.size())), all.size());
  }
}

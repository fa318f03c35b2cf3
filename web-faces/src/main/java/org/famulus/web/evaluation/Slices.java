package org.famulus.web.evaluation;

import java.util.List;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;

/** Pages of a list that is short enough to be read as a whole. */
final class Slices {

  private Slices() {}

  static <T> Slice<T> cut(List<T> all, Page page) {
    return Slice.of(
        all.subList(
            Math.min(page.offset(), all.size()), Math.min(page.offset() + page.size(), all.size())),
        all.size());
  }
}

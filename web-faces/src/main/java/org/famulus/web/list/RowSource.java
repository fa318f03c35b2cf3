package org.famulus.web.list;

import java.io.Serializable;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Where a list's rows come from: usually a query of the core with the page's criteria. */
@FunctionalInterface
public interface RowSource<T> extends Serializable {

  /** Reads one page of rows in the given order. */
  Slice<T> read(Sort sort, Page page);
}

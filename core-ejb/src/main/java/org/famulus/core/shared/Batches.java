package org.famulus.core.shared;

import java.util.ArrayList;
import java.util.List;
import org.famulus.region.spi.port.Page;

/** Long lists, cut so that a statement can name what is in each piece. */
public final class Batches {

  private Batches() {}

  /** The list in its order, in pieces of at most {@value Page#LARGEST}. */
  public static <T> List<List<T>> of(List<T> all) {
    List<List<T>> pieces = new ArrayList<>();
    for (int from = 0; from < all.size(); from += Page.LARGEST) {
      pieces.add(all.subList(from, Math.min(all.size(), from + Page.LARGEST)));
    }
    return pieces;
  }
}

package org.famulus.core.importing;

import java.util.ArrayList;
import java.util.List;

/** Cuts long work into pieces a database takes with one set of statements. */
final class Batches {

  private Batches() {}

  /** The elements in order, at most {@value Intake#BATCH} at a time. */
  static <T> List<List<T>> of(List<T> all) {
    List<List<T>> batches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += Intake.BATCH) {
      batches.add(all.subList(from, Math.min(all.size(), from + Intake.BATCH)));
    }
    return batches;
  }
}

package org.famulus.allocation.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers what is wrong with a file, so that somebody can put all of it right at once. */
final class Faults {

  /** More than these nobody reads; they are counted. */
  static final int KEPT = 50;

  private final List<FileFault> kept = new ArrayList<>();
  private long count;

  void add(String file, int row, String column, FaultKind kind, Object... named) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(
          new FileFault(
              file, row, column, kind, Arrays.stream(named).map(String::valueOf).toList()));
    }
  }

  /** Ends reading if anything was found so far: what follows would only repeat it. */
  void stopIfAny() throws UnusableFile {
    if (count > 0) {
      throw new UnusableFile(kept, count);
    }
  }

  /** Ends reading at once. */
  UnusableFile stop(String file, int row, String column, FaultKind kind, Object... named) {
    add(file, row, column, kind, named);
    return new UnusableFile(kept, count);
  }
}

package org.famulus.allocation.file;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A file is not a published run, or one that contradicts itself. */
public final class UnusableFile extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient List<FileFault> faults;
  private final long count;

  UnusableFile(List<FileFault> faults, long count) {
    super(faults.stream().map(FileFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
    this.count = count;
  }

  /** The faults found, the first fifty at most. */
  public List<FileFault> faults() {
    return faults;
  }

  /** How many faults there are. */
  public long count() {
    return count;
  }
}

package org.famulus.allocation.file;

import java.util.List;

/**
 * What the CSV files of one kind of run are and mean. A further kind is a further implementation, named
 * in {@link AllocationFile}.
 */
interface FileKind {

  /** Its name in {@code run.csv}. */
  String name();

  /** Keys of {@code run.csv} it reads. */
  List<String> keys();

  /** Its CSV files. */
  List<Layout> layouts();

  /**
   * Reads a run whose files and columns are those of {@link #layouts()}.
   *
   * @throws UnusableFile if it contradicts itself; it names every fault
   */
  PublishedRun read(Tables tables, RunSheet run) throws UnusableFile;
}

package org.famulus.core.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.shared.Reason;

/**
 * A file somebody brought, from upload to result. Pages and the thread that works on it meet here;
 * every method may be called from both.
 */
final class ImportJob implements ImportWatch {

  private static final int PHASES_OF_CHECK = 2;
  private static final int PHASES_OF_LOAD = 3;

  private final String id;
  private final Caller owner;
  private ImportOrder order;
  private ImportFile file;
  private List<ImportColumn> columns;
  private ImportStage stage = ImportStage.COLUMNS;
  private ImportProgress progress = ImportProgress.start(PHASES_OF_CHECK);
  private Optional<ImportReport> report = Optional.empty();
  private List<Reason> reasons = List.of();
  private boolean cancelled;
  private Instant touched;

  ImportJob(
      String id,
      Caller owner,
      ImportOrder order,
      ImportFile file,
      List<ImportColumn> columns,
      Instant now) {
    this.id = id;
    this.owner = owner;
    this.order = order;
    this.file = file;
    this.columns = columns;
    this.touched = now;
  }

  String id() {
    return id;
  }

  boolean isOf(Caller caller) {
    return owner.accountId().equals(caller.accountId()) && owner.name().equals(caller.name());
  }

  synchronized ImportOrder order() {
    return order;
  }

  synchronized ImportView view(Instant now) {
    touched = now;
    return new ImportView(id, order, file, columns, stage, progress, report, reasons);
  }

  /** Whether nobody has looked at it since a moment, and nothing is being done. */
  synchronized boolean isForgottenSince(Instant moment) {
    return !stage.isWorking() && touched.isBefore(moment);
  }

  /** Says how the file is to be read; what was found before no longer holds. */
  synchronized void choose(ImportOrder chosen, ImportFile seen, List<ImportColumn> possible) {
    order = chosen;
    file = seen;
    columns = possible;
    stage = ImportStage.COLUMNS;
    report = Optional.empty();
    reasons = List.of();
  }

  /**
   * Begins to work.
   *
   * @return whether it could: nothing else is being done, and the stage before is reached
   */
  synchronized boolean begin(ImportStage work) {
    if (stage != work.before()) {
      return false;
    }
    stage = work;
    reasons = List.of();
    cancelled = false;
    progress =
        ImportProgress.start(work == ImportStage.CHECKING ? PHASES_OF_CHECK : PHASES_OF_LOAD);
    return true;
  }

  /** The work came to its end. */
  synchronized void finish(ImportReport result) {
    report = Optional.of(result);
    stage = stage == ImportStage.CHECKING ? ImportStage.CHECKED : ImportStage.LOADED;
  }

  /** The work did not come to its end, and nothing was saved. */
  synchronized void stop(List<Reason> why) {
    stage = stage.before();
    reasons = List.copyOf(why);
  }

  synchronized void cancel() {
    cancelled = true;
  }

  @Override
  public synchronized void reached(ImportPhase phase, long done, long total) {
    progress = new ImportProgress(phase, done, total, progress.phases());
  }

  @Override
  public synchronized boolean isCancelled() {
    return cancelled;
  }

  /** Deletes the file; it names people. */
  synchronized void deleteFile() {
    try {
      Files.deleteIfExists(order.file());
    } catch (IOException storeFailed) {
      throw new UncheckedIOException(storeFailed);
    }
  }
}

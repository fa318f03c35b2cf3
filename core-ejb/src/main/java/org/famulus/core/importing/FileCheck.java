package org.famulus.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.famulus.core.tabular.ImportResult;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.Mapping;
import org.famulus.core.tabular.TableImport;
import org.famulus.core.tabular.file.ReadOptions;
import org.famulus.core.tabular.file.Spreadsheets;
import org.famulus.core.tabular.file.Table;
import org.famulus.core.tabular.file.UnreadableFileException;

/** Reads a file and compares it with what is stored; changes nothing. */
@ApplicationScoped
class FileCheck {

  @Inject private Instance<Intake<?>> intakes;

  /** The columns of a kind of list, with the words the region knows now. */
  Layout<?> layout(ImportOrder order) {
    return intake(order.kind()).layout(order);
  }

  /** Opens a file; its header lies below a title or a note. */
  Table open(ImportOrder order, Layout<?> layout) throws UnreadableFileException {
    ReadOptions options = ReadOptions.DEFAULT.withKnownHeading(layout::knows);
    try {
      return Spreadsheets.open(
          order.file(),
          order.fileName(),
          order.sheet().map(options::withSheet).orElse(options));
    } catch (IOException storeFailed) {
      throw new UncheckedIOException(storeFailed);
    }
  }

  /** The columns as the user has chosen them, or as the headings say. */
  static Mapping mapping(ImportOrder order, Layout<?> layout, Table table) {
    return order
        .mapping()
        .map(kept -> Mapping.fromMap(kept, layout.columns(), table.header()))
        .orElseGet(() -> Mapping.propose(layout.columns(), table.header()));
  }

  /** What the file would change. */
  ImportPlan plan(ImportOrder order, ImportWatch watch) throws UnreadableFileException {
    return plan(order, intake(order.kind()), watch);
  }

  private <T> ImportPlan plan(ImportOrder order, Intake<T> intake, ImportWatch watch)
      throws UnreadableFileException {
    Layout<T> layout = intake.layout(order);
    try (Table table = open(order, layout)) {
      Mapping mapping = mapping(order, layout, table);
      ImportResult<T> read =
          new TableImport<>(table, layout, mapping)
              .read(
                  (done, total) -> watch.reached(ImportPhase.READING, done, total),
                  watch::isCancelled);
      Ledger ledger =
          new Ledger(new Headings(layout, mapping, table.header(), order.language()));
      ledger.takeOver(read.problems());
      return intake.plan(order, read.rows(), ledger, watch);
    }
  }

  private Intake<?> intake(ImportKind kind) {
    return intakes.stream()
        .filter(intake -> intake.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No lists of " + kind));
  }
}

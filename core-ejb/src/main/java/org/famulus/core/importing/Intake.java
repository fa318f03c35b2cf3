package org.famulus.core.importing;

import java.util.List;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.TypedRow;

/**
 * One kind of list: how it is read and what it changes.
 *
 * @param <T> what one row says
 */
interface Intake<T> {

  /** Rows that are compared or saved with one set of statements. */
  int BATCH = 500;

  /** The kind of list. */
  ImportKind kind();

  /** The columns of the list, with the words the region knows now. */
  Layout<T> layout(ImportOrder order);

  /**
   * Compares the rows with what is stored. Nothing is changed.
   *
   * @param ledger gets what becomes of each row
   */
  ImportPlan plan(ImportOrder order, List<TypedRow<T>> rows, Ledger ledger, ImportWatch watch);
}

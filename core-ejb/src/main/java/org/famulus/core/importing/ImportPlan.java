package org.famulus.core.importing;

/** What a file would change, compared with what is stored now. */
interface ImportPlan {

  /** What becomes of each row. */
  Ledger ledger();

  /** Saves everything, in the running transaction; stops at the next batch if cancelled. */
  void write(ImportWatch watch);
}

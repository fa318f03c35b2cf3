package org.famulus.core.importing;

/** Looks on while an import runs, and may stop it. Called from the thread of the import. */
public interface ImportWatch {

  /** Looks away. */
  ImportWatch NOBODY =
      new ImportWatch() {
        @Override
        public void reached(ImportPhase phase, long done, long total) {
          // nobody looks
        }

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * Hears how far the import has come.
   *
   * @param phase what it is doing
   * @param done rows done
   * @param total rows to do; zero if unknown
   */
  void reached(ImportPhase phase, long done, long total);

  /** Whether it shall stop; what it has done so far is then undone. */
  boolean isCancelled();
}

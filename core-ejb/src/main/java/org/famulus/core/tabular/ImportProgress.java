package org.famulus.core.tabular;

/** Hears how far the reading of a file has come, often enough for a progress bar. */
@FunctionalInterface
public interface ImportProgress {

    /**
     * @param done rows read so far
     * @param total rows in the file, estimated and never less than those read; 0 if unknown
     */
    void rows(long done, long total);
}

package org.famulus.core.tabular.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what a part of a workbook really unpacks to and stops at the limits. The sizes a ZIP archive
 * states for its parts are not trusted.
 */
final class MeteredPart extends FilterInputStream {

    /** What all parts of one workbook may still unpack to. */
    static final class Budget {
        private final ReadLimits limits;
        private long left;

        Budget(ReadLimits limits) {
            this.limits = limits;
            this.left = limits.unpackedBytes();
        }
    }

    private final Budget budget;
    private final long packedBytes;
    private final long maxBytes;
    private long unpackedBytes;

    MeteredPart(InputStream in, long packedBytes, long maxBytes, Budget budget) {
        super(in);
        this.packedBytes = packedBytes;
        this.maxBytes = maxBytes;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        unpackedBytes += bytes;
        budget.left -= bytes;
        boolean blownUp = unpackedBytes > ReadLimits.FREE_BYTES
                && unpackedBytes / budget.limits.compressionRatio() > packedBytes;
        if (budget.left < 0 || unpackedBytes > maxBytes || blownUp) {
            throw new ReadStopped(FileProblem.EXPANDS_TOO_MUCH);
        }
    }
}

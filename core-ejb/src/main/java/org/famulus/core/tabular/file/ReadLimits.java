package org.famulus.core.tabular.file;

/**
 * How much of a file Famulus takes in, so that no file, however made, exhausts the memory.
 *
 * @param fileBytes size of the file
 * @param rows rows with a value, header included
 * @param columns columns with a value
 * @param cellLength characters in one cell
 * @param unpackedBytes bytes all parts of a workbook may unpack to, together
 * @param compressionRatio how many times larger a part may become when unpacked, once it has
 *     unpacked to more than {@link #FREE_BYTES}
 */
public record ReadLimits(
        long fileBytes, int rows, int columns, int cellLength, long unpackedBytes, int compressionRatio) {

    /** Below this many unpacked bytes the compression ratio is of no concern. */
    static final long FREE_BYTES = 4L << 20;

    private static final long MEGABYTE = 1L << 20;

    /**
     * Room for the largest import that is planned (20,000 applicants with 30 columns) five times
     * over. Real workbooks compress about 10 to 20 times; 100 is where Apache POI draws the line too.
     */
    public static final ReadLimits DEFAULT =
            new ReadLimits(32 * MEGABYTE, 100_000, 300, 32_767, 160 * MEGABYTE, 100);

    /** The largest file in whole megabytes, for the message. */
    long fileMegabytes() {
        return fileBytes / MEGABYTE;
    }
}

package org.famulus.core.tabular.file;

/** The file formats Famulus reads and writes. */
public enum TableFormat {
    /** Text with one row a line and a delimiter between cells. */
    CSV("csv", "text/csv;charset=UTF-8"),
    /** An Excel workbook, as all current spreadsheet programs write it. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    TableFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The ending of file names, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type for a download. */
    public String mediaType() {
        return mediaType;
    }
}

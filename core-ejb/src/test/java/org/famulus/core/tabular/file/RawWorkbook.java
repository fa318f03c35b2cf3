package org.famulus.core.tabular.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can put into it what no library would write. */
public final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int sheetCount;

    /** Cell styles, in order: 0 general, 1 built-in date 14, 2 the given format, 3 built-in date and time 22. */
    public static final int DATE = 1;
    public static final int CUSTOM = 2;
    public static final int DATE_TIME = 3;

    public RawWorkbook() {
        part("[Content_Types].xml", XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet2.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + "</Types>");
        part("_rels/.rels", XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        customFormat("yyyy\\-mm\\-dd");
        relations.append("<Relationship Id=\"rIdS\" Type=\"").append(OFFICE).append("/styles\" Target=\"styles.xml\"/>");
    }

    public RawWorkbook customFormat(String format) {
        return part("xl/styles.xml", XML + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\""
                + escape(format) + "\"/></numFmts>"
                + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                + "<xf numFmtId=\"164\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>");
    }

    /** Switches to the calendar that begins in 1904, as Excel writes it. */
    public RawWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public RawWorkbook sharedStrings(String... items) {
        StringBuilder xml = new StringBuilder(XML + "<sst xmlns=\"" + MAIN + "\">");
        for (String item : items) {
            xml.append("<si>").append(item).append("</si>");
        }
        relations.append("<Relationship Id=\"rIdT\" Type=\"").append(OFFICE)
                .append("/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>");
        return part("xl/sharedStrings.xml", xml.append("</sst>").toString());
    }

    /** Adds a visible sheet with the given row elements. */
    public RawWorkbook sheet(String name, String... rows) {
        return sheetPart(name, "visible", XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + String.join("", rows)
                + "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>");
    }

    /** Adds a sheet of which everything is given. */
    public RawWorkbook sheetPart(String name, String state, String xml) {
        sheetCount++;
        sheets.append("<sheet name=\"").append(escape(name)).append("\" sheetId=\"").append(sheetCount)
                .append("\" state=\"").append(state).append("\" r:id=\"rId").append(sheetCount).append("\"/>");
        relations.append("<Relationship Id=\"rId").append(sheetCount).append("\" Type=\"").append(OFFICE)
                .append("/worksheet\" Target=\"worksheets/sheet").append(sheetCount).append(".xml\"/>");
        return part("xl/worksheets/sheet" + sheetCount + ".xml", xml);
    }

    public RawWorkbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** A row of text cells without references, numbered by its place. */
    public static String texts(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append(text(text));
        }
        return row.append("</row>").toString();
    }

    /** A row of cell elements. */
    public static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    public static String text(String text) {
        return text.isEmpty() ? "<c/>" : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escape(text) + "</t></is></c>";
    }

    public static String number(String value, int style) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    public byte[] bytes() {
        part("xl/workbook.xml", XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties
                + "<sheets>" + sheets + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", XML
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations + "</Relationships>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(1_767_225_600_000L);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public Path writeTo(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

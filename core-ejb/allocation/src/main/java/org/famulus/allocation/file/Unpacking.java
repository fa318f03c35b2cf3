package org.famulus.allocation.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Takes the CSV files out of a zip or a folder. Never more is unpacked than {@link Limits} allow, and
 * nothing is written to the disk.
 */
final class Unpacking {

  private static final String CSV = ".csv";

  private final Faults faults = new Faults();
  private final Tables tables = new Tables(new Words(), faults);
  private final long mostBytes;
  private final int mostRows;
  private long bytes;
  private int rows;

  Unpacking() {
    this(Limits.BYTES, Limits.ROWS);
  }

  Unpacking(long mostBytes, int mostRows) {
    this.mostBytes = mostBytes;
    this.mostRows = mostRows;
  }

  /** The CSV files of a zip. */
  Tables zip(InputStream in) throws IOException {
    ZipEnd end = new ZipEnd(in);
    BufferedInputStream buffered = new BufferedInputStream(end, 1 << 16);
    ZipInputStream zip = new ZipInputStream(buffered);
    boolean any = false;
    int entries = 0;
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        any = true;
        if (++entries > 10 * Limits.FILES) {
          throw faults.stop("", 0, "", FaultKind.ENTRIES_MANY);
        }
        String name = entry.getName();
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (isCsv(last) && !name.startsWith("__MACOSX/")) {
          parse(last, zip);
        } else {
          // Counted too: skipping unpacks.
          new Counted(zip).skipAll();
        }
      }
      new Counted(buffered).skipAll();
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw faults.stop("", 0, "", FaultKind.ZIP_DAMAGED);
    }
    if (!any) {
      throw faults.stop("", 0, "", FaultKind.NO_ZIP);
    }
    if (!end.isSeen()) {
      throw faults.stop("", 0, "", FaultKind.ZIP_CUT_OFF);
    }
    return done();
  }

  /** The CSV files of a folder. */
  Tables folder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> isCsv(file.getFileName().toString())).sorted().toList();
    }
    if (files.isEmpty()) {
      throw faults.stop("", 0, "", FaultKind.FOLDER_EMPTY);
    }
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        parse(file.getFileName().toString(), in);
      }
    }
    return done();
  }

  private static boolean isCsv(String name) {
    return name.endsWith(CSV) && !name.startsWith(".");
  }

  private Tables done() throws UnusableFile {
    faults.stopIfAny();
    return tables;
  }

  private void parse(String name, InputStream in) throws IOException {
    InputStreamReader reader =
        new InputStreamReader(
            new Counted(in),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    Table table =
        new CsvParser(name, reader, tables.words(), faults).read(mostRows - rows);
    rows += table.rows();
    tables.add(table);
  }

  /** Counts what comes out, over all files. */
  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    void skipAll() throws IOException {
      byte[] rest = new byte[1 << 13];
      while (read(rest, 0, rest.length) >= 0) {
        // Only counted.
      }
    }

    private void count(int more) throws UnusableFile {
      bytes += more;
      if (bytes > mostBytes) {
        throw faults.stop("", 0, "", FaultKind.BYTES_MANY, mostBytes >> 20);
      }
    }
  }
}

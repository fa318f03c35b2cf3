package org.famulus.it.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.sql.DataSource;

/** The file in which benchmarks inside the server leave what they have read. */
final class Readings {

  private static final Path FILE = Path.of("target", "benchmark.tsv");

  private Readings() {}

  /** Adds a line: the database product, what was measured, and the numbers. */
  static void write(String kind, String what, Object... numbers) throws Exception {
    String line =
        List.of(product(), kind, what).stream().collect(Collectors.joining("\t"))
            + "\t"
            + Arrays.stream(numbers).map(Object::toString).collect(Collectors.joining("\t"))
            + "\n";
    append(line);
  }

  private static void append(String line) throws IOException {
    Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String product() throws Exception {
    DataSource source = InitialContext.doLookup("jdbc/famulus");
    try (Connection connection = source.getConnection()) {
      return connection.getMetaData().getDatabaseProductName();
    }
  }
}

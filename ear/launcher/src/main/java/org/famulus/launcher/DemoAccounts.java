package org.famulus.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The invented people of the demo season with whom one can log in. */
final class DemoAccounts {

  private static final String FILE = "accounts.csv";
  private static final List<String> COLUMNS =
      List.of("programme", "role", "login", "password", "organisation");

  private final List<List<String>> rows;

  private DemoAccounts(List<List<String>> rows) {
    this.rows = rows;
  }

  /**
   * Reads the accounts of a season and of those in the folders below it, one of each programme; a
   * season without the file has none.
   *
   * @throws RefusedLaunchException if a file cannot be read
   */
  static DemoAccounts of(Path season) throws RefusedLaunchException {
    List<List<String>> rows = new ArrayList<>();
    for (Path file : filesBelow(season)) {
      read(file, rows);
    }
    return new DemoAccounts(rows);
  }

  private static List<Path> filesBelow(Path season) throws RefusedLaunchException {
    try (Stream<Path> inside = Files.list(season)) {
      return Stream.concat(Stream.of(season), inside.filter(Files::isDirectory).sorted())
          .map(folder -> folder.resolve(FILE))
          .filter(Files::exists)
          .toList();
    } catch (IOException failure) {
      throw new RefusedLaunchException(
          "The demo season " + season + " cannot be read.", failure);
    }
  }

  private static void read(Path file, List<List<String>> rows) throws RefusedLaunchException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = format.parse(reader)) {
      for (CSVRecord account : parser) {
        rows.add(COLUMNS.stream().map(account::get).toList());
      }
    } catch (IOException | IllegalArgumentException failure) {
      throw new RefusedLaunchException("The demo accounts " + file + " cannot be read.", failure);
    }
  }

  /** One line for each account, in columns; empty without accounts. */
  List<String> table() {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<List<String>> all = new ArrayList<>();
    all.add(COLUMNS);
    all.addAll(rows);
    int[] widths = new int[COLUMNS.size()];
    for (List<String> row : all) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return all.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      line.append("  ").append(cell).append(" ".repeat(widths[column] - cell.length()));
    }
    return line.toString().stripTrailing();
  }
}

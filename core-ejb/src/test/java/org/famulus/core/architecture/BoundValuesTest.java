package org.famulus.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A constant among the selected columns, as in {@code exists (select 1 ...)}, and an {@code escape}
 * have EclipseLink write all values of a query into its text instead of binding them: yes and no as
 * numbers, which H2 refuses, and a new statement for the database with every value.
 */
@DisplayName("A query")
class BoundValuesTest {

  private static final Pattern UNBINDING =
      Pattern.compile("\\(select \\d|\"select \\d| escape '", Pattern.CASE_INSENSITIVE);

  @Test
  @DisplayName("has no part that keeps its values from being bound")
  void bindsItsValues() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).hasSizeGreaterThan(100);
      assertThat(sources).noneMatch(file -> UNBINDING.matcher(text(file)).find());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.famulus.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sheet that asks whether something is meant")
class SheetsTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern SHEET =
      Pattern.compile("<f9:confirm\\b([^>]*)>(.*?)</f9:confirm>", Pattern.DOTALL);

  @Test
  @DisplayName("is red if and only if its button is: where something is lost")
  void tones() throws IOException {
    List<String> odd = new ArrayList<>();
    int sheets = 0;
    for (Path page : pages()) {
      Matcher sheet = SHEET.matcher(Files.readString(page));
      while (sheet.find()) {
        sheets++;
        boolean calm = sheet.group(1).contains("tone=\"calm\"");
        boolean red = sheet.group(2).contains("button danger");
        if (calm == red) {
          odd.add(page + ": " + sheet.group(1).strip());
        }
      }
    }
    assertThat(odd).isEmpty();
    assertThat(sheets).isGreaterThan(20);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(PAGES)) {
      return all.filter(each -> each.toString().endsWith(".xhtml")).toList();
    }
  }
}

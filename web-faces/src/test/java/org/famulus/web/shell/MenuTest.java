package org.famulus.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The navigation")
class MenuTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  @Test
  @DisplayName("leads to pages that exist, as do the links to records")
  void viewsExist() {
    assertThat(
            Stream.concat(
                MenuEntry.ALL.stream().map(MenuEntry::view), RecordPages.VIEWS.values().stream()))
        .allSatisfy(view -> assertThat(Files.exists(PAGES.resolve(view.substring(1)))).as(view).isTrue());
  }

  @Test
  @DisplayName("has at most seven tasks, each with pages")
  void sevenTasks() {
    assertThat(MenuTask.values()).hasSizeLessThanOrEqualTo(7);
    assertThat(MenuEntry.ALL).extracting(MenuEntry::task).contains(MenuTask.values());
  }
}

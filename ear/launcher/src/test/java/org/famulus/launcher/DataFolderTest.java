package org.famulus.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The data folder")
class DataFolderTest {

  @TempDir private Path parent;

  @Test
  @DisplayName("is created, and held by one Famulus at a time")
  void held() throws RefusedLaunchException {
    Path path = parent.resolve("a/b");
    try (DataFolder folder = DataFolder.open(path)) {
      assertThat(folder.log().getParent()).isDirectory();
      assertThatThrownBy(() -> DataFolder.open(path))
          .hasMessage(
              "Famulus already runs with the data folder "
                  + path
                  + " (process "
                  + ProcessHandle.current().pid()
                  + ").");
    }
    DataFolder.open(path).close();
  }

  @Test
  @DisplayName("must be a folder that can be written")
  void notAFolder() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));

    assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
        .hasMessage(
            "The data folder "
                + file.resolve("data")
                + " cannot be written; choose another with --data.");
  }
}

package org.famulus.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The demo accounts")
class DemoAccountsTest {

  @TempDir private Path season;

  @Test
  @DisplayName("are shown in columns")
  void table() throws Exception {
    Files.writeString(
        season.resolve("accounts.csv"),
        """
        login,password,role,organisation,note
        ann@example.org,secret,faculty coordinator,"Faculty of Medicine, Lund",plans calls
        bo@example.org,hidden,unit,VO Neurologi,
        """);

    assertThat(DemoAccounts.of(season).table())
        .containsExactly(
            "  role                 login            password  organisation",
            "  faculty coordinator  ann@example.org  secret    Faculty of Medicine, Lund",
            "  unit                 bo@example.org   hidden    VO Neurologi");
  }

  @Test
  @DisplayName("may be missing")
  void none() throws RefusedLaunchException {
    assertThat(DemoAccounts.of(season).table()).isEmpty();
  }
}

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
  @DisplayName("of all programmes are shown in columns")
  void table() throws Exception {
    Files.writeString(
        season.resolve("accounts.csv"),
        """
        login,password,role,organisation,note,programme
        ann@example.org,secret,faculty coordinator,"Faculty of Medicine, Lund",plans calls,Skåne
        """);
    Files.writeString(
        Files.createDirectory(season.resolve("other")).resolve("accounts.csv"),
        """
        programme,login,password,role,organisation
        MiLaMed,bo@example.org,hidden,host,Praxis am Markt
        """);
    Files.createDirectory(season.resolve("papers"));

    assertThat(DemoAccounts.of(season).table())
        .containsExactly(
            "  programme  role                 login            password  organisation",
            "  Skåne      faculty coordinator  ann@example.org  secret    Faculty of Medicine, Lund",
            "  MiLaMed    host                 bo@example.org   hidden    Praxis am Markt");
  }

  @Test
  @DisplayName("may be missing")
  void none() throws RefusedLaunchException {
    assertThat(DemoAccounts.of(season).table()).isEmpty();
  }
}

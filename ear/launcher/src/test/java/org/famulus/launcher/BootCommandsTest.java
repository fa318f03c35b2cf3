package org.famulus.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The server's boot commands")
class BootCommandsTest {

  @Test
  @DisplayName("create a pool on the H2 file that loses no acknowledged commit")
  void h2() {
    assertThat(BootCommands.afterBoot(new H2Database(Path.of("/srv/data")), Optional.empty()))
        .contains(
            "create-jdbc-connection-pool --restype=javax.sql.DataSource"
                + " --datasourceclassname=org.h2.jdbcx.JdbcDataSource"
                + " --steadypoolsize=2 --maxpoolsize=32 --property="
                + "url=jdbc\\:h2\\:file\\:\\.\\/famulus\\;WRITE\\_DELAY\\=0"
                + ":user=famulus:password=\"famulus\" famulus-pool",
            "create-jdbc-resource --connectionpoolid=famulus-pool jdbc/famulus");
  }

  @Test
  @DisplayName("carry any password through the server's parser")
  void password() {
    PostgresDatabase database =
        new PostgresDatabase("jdbc:postgresql://db:5433/famulus", "ann", "a b:c=d\"e'f\\g${h}é");

    assertThat(String.join("\n", BootCommands.afterBoot(database, Optional.empty())))
        .contains("url=jdbc\\:postgresql\\:\\/\\/db\\:5433\\/famulus:user=ann:")
        .contains("password=\"a\\ b\\:c\\=d\\\"e\\'f\\\\g\\$\\{h\\}é\" famulus-pool")
        .contains("--isconnectvalidatereq=true");
  }

  @Test
  @DisplayName("create a mail session only for a mail server")
  void mail() {
    Database database = new H2Database(Path.of("/srv/data"));

    assertThat(BootCommands.afterBoot(database, Optional.empty()))
        .noneMatch(command -> command.contains("mail"));
    assertThat(BootCommands.afterBoot(database, Optional.of(new MailServer("localhost", 2525))))
        .contains(
            "create-javamail-resource --mailhost=localhost --mailuser=famulus"
                + " --fromaddress=famulus@localhost --property=mail.smtp.port=2525 mail/famulus");
  }

  @Test
  @DisplayName("open the listener on the wanted address only")
  void host() {
    assertThat(BootCommands.beforeBoot("127.0.0.1"))
        .anyMatch(command -> command.endsWith("http-listener.address=127.0.0.1"));
  }
}

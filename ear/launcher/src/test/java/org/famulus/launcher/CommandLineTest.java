package org.famulus.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The command line")
class CommandLineTest {

  @Test
  @DisplayName("has a default for everything")
  void defaults() throws RefusedLaunchException {
    Options options = options();

    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.host()).isEqualTo("127.0.0.1");
    assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
    assertThat(options.empty()).isFalse();
    assertThat(options.postgres()).isEmpty();
    assertThat(options.date()).isEmpty();
    assertThat(options.smtp()).isEmpty();
    assertThat(options.without()).isEmpty();
    assertThat(options.verbose()).isFalse();
  }

  @Test
  @DisplayName("takes values after a blank and after an equals sign")
  void values() throws RefusedLaunchException {
    Options options =
        options(
            "--port",
            "8181",
            "--data=/tmp/a b",
            "--empty",
            "--db-url=jdbc:postgresql://db/famulus?ssl=true",
            "--db-user",
            "ann",
            "--db-password",
            "a b:c=d",
            "--date",
            "2026-10-03",
            "--smtp",
            "mail.example.org:25",
            "--without-region",
            "elm,north-shore",
            "--verbose");

    assertThat(options)
        .isEqualTo(
            new Options(
                8181,
                "127.0.0.1",
                Path.of("/tmp/a b"),
                true,
                Optional.of(
                    new PostgresDatabase(
                        "jdbc:postgresql://db/famulus?ssl=true", "ann", "a b:c=d")),
                Optional.of(LocalDate.of(2026, 10, 3)),
                Optional.of(new MailServer("mail.example.org", 25)),
                Set.of("elm", "north-shore"),
                true));
  }

  @Test
  @DisplayName("wins over the environment, which wins over the default")
  void environment() throws RefusedLaunchException {
    Map<String, String> environment =
        Map.of("FAMULUS_PORT", "9001", "FAMULUS_DATA", "/srv/famulus", "FAMULUS_EMPTY", "true");

    Options options = CommandLine.read(List.of("--port", "9002"), environment).options();

    assertThat(options.port()).isEqualTo(9002);
    assertThat(options.data()).isEqualTo(Path.of("/srv/famulus"));
    assertThat(options.empty()).isTrue();
  }

  @Test
  @DisplayName("treats an empty variable as not set")
  void emptyVariable() throws RefusedLaunchException {
    assertThat(CommandLine.read(List.of(), Map.of("FAMULUS_PORT", " ")).options().port())
        .isEqualTo(8080);
  }

  @ParameterizedTest
  @DisplayName("refuses what it cannot use, in one sentence that names it")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--prot 8080|There is no option --prot; ./run --help lists the options.",
        "data|There is no option data; ./run --help lists the options.",
        "--port|The option --port needs a value: --port NUMBER.",
        "--port --empty|The option --port needs a value: --port NUMBER.",
        "--port 0|The value of --port is '0' but must be a port number between 1 and 65535.",
        "--port 65536|The value of --port is '65536' but must be a port number between 1 and 65535.",
        "--port x1|The value of --port is 'x1' but must be a port number between 1 and 65535.",
        "--host a/b|The value of --host is 'a/b' but must be a host name or an address.",
        "--data=|The value of --data is '' but must be the path of a folder.",
        "--empty=yes|The value of --empty is 'yes' but must be true or false.",
        "--date 12.10.2026|The value of --date is '12.10.2026' but must be a date such as 2026-10-12.",
        "--date 2026-02-30|The value of --date is '2026-02-30' but must be a date such as 2026-10-12.",
        "--smtp mail|The value of --smtp is 'mail' but must be a mail server such as localhost:25.",
        "--smtp mail:99999|The value of --smtp is 'mail:99999' but must be a mail server such as localhost:25.",
        "--db-url jdbc:h2:x --db-user a|The value of --db-url is 'jdbc:h2:x' but must be an address such as jdbc:postgresql://localhost/famulus.",
        "--db-url jdbc:postgresql:x|The option --db-url needs --db-user too.",
        "--db-user a|The option --db-user needs --db-url too.",
        "--without-region Elm|The value of --without-region is 'Elm' but must be the id of a region, or several with a comma between them.",
        "--db-password a|The option --db-password needs --db-url too."
      })
  void refusals(String line, String sentence) {
    assertThatThrownBy(() -> options(line.split(" ")))
        .isInstanceOf(RefusedLaunchException.class)
        .hasMessage(sentence);
  }

  @Test
  @DisplayName("names the variable when the wrong value came from there")
  void wrongVariable() {
    assertThatThrownBy(
            () -> CommandLine.read(List.of(), Map.of("FAMULUS_EMPTY", "maybe")).options())
        .hasMessage("The value of FAMULUS_EMPTY is 'maybe' but must be true or false.");
  }

  @Test
  @DisplayName("has a help page that shows every option and variable")
  void help() throws RefusedLaunchException {
    assertThat(CommandLine.read(List.of("--help"), Map.of()).asksForHelp()).isTrue();

    String page = String.join("\n", HelpPage.lines());
    assertThat(Arrays.stream(Option.values()).map(Option::flag)).allMatch(page::contains);
    assertThat(Arrays.stream(Option.values()).map(Option::variable)).allMatch(page::contains);
  }

  private static Options options(String... arguments) throws RefusedLaunchException {
    return CommandLine.read(List.of(arguments), Map.of()).options();
  }
}

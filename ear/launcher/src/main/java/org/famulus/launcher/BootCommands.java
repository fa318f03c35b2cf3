package org.famulus.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The administration commands the server runs at its start: data source {@code jdbc/famulus}, mail
 * session {@code mail/famulus}, and nothing open that Famulus does not need.
 *
 * <p>Every character of a value that is not a letter or digit is escaped, because the server's
 * parser gives a meaning to most of them.
 */
public final class BootCommands {

  private static final String POOL = "famulus-pool";

  private BootCommands() {}

  /** Before the listener opens: on which address. */
  public static List<String> beforeBoot(String host) {
    String http = "configs.config.server-config.network-config.";
    return List.of(
        "set " + http + "network-listeners.network-listener.http-listener.address=" + host,
        "set " + http + "protocols.protocol.http-listener.http.server-header=false",
        "set " + http + "protocols.protocol.http-listener.http.xpowered-by=false");
  }

  /** Before the deployment: the resources the archive expects of every server. */
  public static List<String> afterBoot(Database database, Optional<MailServer> mail) {
    List<String> commands = new ArrayList<>();
    commands.add("set-microprofile-healthcheck-configuration --enabled=false");
    commands.add("set-metrics-configuration --enabled=false");
    commands.add("set-openapi-configuration --enabled=false");
    commands.add(pool(database));
    commands.add("create-jdbc-resource --connectionpoolid=" + POOL + " jdbc/famulus");
    mail.ifPresent(server -> commands.add(mailSession(server)));
    return commands;
  }

  private static String pool(Database database) {
    String options =
        database.poolOptions().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(option -> "--" + option.getKey() + "=" + option.getValue() + " ")
            .collect(Collectors.joining());
    return "create-jdbc-connection-pool --restype=javax.sql.DataSource --datasourceclassname="
        + database.dataSourceClass()
        + " --steadypoolsize=2 --maxpoolsize=32 "
        + options
        + "--property="
        + properties(database.properties())
        + " "
        + POOL;
  }

  private static String mailSession(MailServer server) {
    return "create-javamail-resource --mailhost="
        + server.host()
        + " --mailuser=famulus --fromaddress=famulus@localhost --property=mail.smtp.port="
        + server.port()
        + " mail/famulus";
  }

  /** Only the last value may hold blanks, so the password, which comes last, is quoted. */
  private static String properties(Map<String, String> properties) {
    return properties.entrySet().stream()
        .map(
            property ->
                property.getKey()
                    + "="
                    + (property.getKey().equals("password")
                        ? '"' + escaped(property.getValue()) + '"'
                        : escaped(property.getValue())))
        .collect(Collectors.joining(":"));
  }

  static String escaped(String value) {
    StringBuilder text = new StringBuilder();
    value
        .codePoints()
        .forEach(
            character -> {
              if (!Character.isLetterOrDigit(character)) {
                text.append('\\');
              }
              text.appendCodePoint(character);
            });
    return text.toString();
  }
}

package org.famulus.core.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads the installation's settings: system property first, then environment variable, then the
 * default. A wrong value stops the start with a sentence.
 */
@ApplicationScoped
public class Settings {

  private static final String DEFAULT_BASE_URL = "http://localhost:8080";
  private static final String DEFAULT_MAIL_FROM = "famulus@localhost";
  private static final int DEFAULT_PASSWORD_ROUNDS = 210_000;

  /** What NIST SP 800-132 asks for at the least. */
  private static final int FEWEST_PASSWORD_ROUNDS = 1_000;

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  /** Folder with the first season, if one is to be loaded. */
  public Optional<Path> seedFolder() {
    return value(Setting.FAMULUS_SEED_DIR)
        .map(
            text -> {
              Path folder = Path.of(text);
              if (!Files.isDirectory(folder)) {
                throw wrong(Setting.FAMULUS_SEED_DIR, text, "the path of a folder");
              }
              return folder;
            });
  }

  /** What the demo clock shows at the start, if it is set: a moment, or the morning of a date. */
  public Optional<Instant> demoStart() {
    return value(Setting.FAMULUS_DEMO_DATE)
        .map(
            text -> {
              try {
                return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atTime(MORNING).toInstant(ZoneOffset.UTC);
              } catch (DateTimeException notADate) {
                throw wrong(
                    Setting.FAMULUS_DEMO_DATE,
                    text,
                    "a date such as 2026-10-12 or a moment such as 2026-10-12T08:00:00Z");
              }
            });
  }

  /** Address under which people reach Famulus, without a slash at the end. */
  public String baseUrl() {
    String text = value(Setting.FAMULUS_BASE_URL).orElse(DEFAULT_BASE_URL);
    try {
      URI uri = URI.create(text);
      if (uri.getHost() != null && uri.getScheme().startsWith("http") && !text.endsWith("/")) {
        return text;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // falls through to the sentence below
    }
    throw wrong(
        Setting.FAMULUS_BASE_URL, text, "an address such as https://famulus.example.org, no slash");
  }

  /** Sender address of all mail. */
  public String mailFrom() {
    String text = value(Setting.FAMULUS_MAIL_FROM).orElse(DEFAULT_MAIL_FROM);
    if (!text.contains("@")) {
      throw wrong(Setting.FAMULUS_MAIL_FROM, text, "a mail address");
    }
    return text;
  }

  /** How many times a password is hashed: what one guess costs somebody who stole the hashes. */
  public int passwordRounds() {
    return value(Setting.FAMULUS_PASSWORD_ROUNDS)
        .map(Settings::passwordRounds)
        .orElse(DEFAULT_PASSWORD_ROUNDS);
  }

  private static int passwordRounds(String text) {
    try {
      int rounds = Integer.parseInt(text);
      if (rounds >= FEWEST_PASSWORD_ROUNDS) {
        return rounds;
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the sentence below
    }
    throw wrong(
        Setting.FAMULUS_PASSWORD_ROUNDS,
        text,
        "a whole number, " + FEWEST_PASSWORD_ROUNDS + " or more");
  }

  /** Reads every setting once, so that a wrong value is found at the start. */
  public void requireValid() {
    seedFolder();
    demoStart();
    baseUrl();
    mailFrom();
    passwordRounds();
  }

  private static Optional<String> value(Setting setting) {
    String value = System.getProperty(setting.name(), System.getenv(setting.name()));
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static WrongSettingException wrong(Setting setting, String value, String expected) {
    return new WrongSettingException(
        "The setting " + setting + " is '" + value + "' but must be " + expected + ".");
  }
}

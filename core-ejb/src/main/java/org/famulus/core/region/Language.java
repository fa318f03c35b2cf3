package org.famulus.core.region;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The languages Famulus speaks. */
public enum Language {
  /** English; the base bundles. */
  EN(Locale.ENGLISH, Locale.UK, "EEE d MMM yyyy"),
  /** German. */
  DE(Locale.GERMAN, Locale.GERMANY, "EEE d. MMM yyyy"),
  /** Swedish. */
  SV(Locale.forLanguageTag("sv"), Locale.forLanguageTag("sv-SE"), "EEE d MMM yyyy"),
  /** Norwegian, bokmål. */
  NB(Locale.forLanguageTag("nb"), Locale.forLanguageTag("nb-NO"), "EEE d. MMM yyyy");

  private final Locale bundle;
  private final Locale format;
  private final DateTimeFormatter day;

  Language(Locale bundle, Locale format, String day) {
    this.bundle = bundle;
    this.format = format;
    this.day = DateTimeFormatter.ofPattern(day, format);
  }

  /** Two-letter code as stored with people and mails. */
  public String code() {
    return bundle.getLanguage();
  }

  /** Locale of the bundles. */
  public Locale locale() {
    return bundle;
  }

  /** Locale for dates and numbers. */
  public Locale formatLocale() {
    return format;
  }

  /** A day as it is written, with a point after an ordinal where the language has one. */
  public String write(LocalDate date) {
    return day.format(date);
  }

  /** The language a tag such as {@code nb-NO}, {@code no}, {@code nn} or {@code de-AT} reads. */
  public static Optional<Language> ofTag(String tag) {
    String code = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    return switch (code) {
      case "en" -> Optional.of(EN);
      case "de" -> Optional.of(DE);
      case "sv" -> Optional.of(SV);
      case "nb", "no", "nn" -> Optional.of(NB);
      default -> Optional.empty();
    };
  }

  /** The language of a stored code; English if there is none of that code. */
  public static Language ofCode(String code) {
    return code == null ? EN : ofTag(code).orElse(EN);
  }
}

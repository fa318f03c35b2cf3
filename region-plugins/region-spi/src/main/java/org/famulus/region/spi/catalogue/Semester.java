package org.famulus.region.spi.catalogue;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Half a year of a university.
 *
 * @param year year in which it begins
 * @param winter whether it is the one over the turn of the year
 */
public record Semester(int year, boolean winter) implements Comparable<Semester> {

  private static final Pattern CODE = Pattern.compile("(\\d{4})([SW])");
  private static final Comparator<Semester> ORDER =
      Comparator.comparingInt(Semester::year).thenComparing(Semester::winter);

  /** The semester of a code such as {@code 2026S} or {@code 2026W}, if it is one. */
  public static Optional<Semester> ofCode(String code) {
    Matcher matcher = CODE.matcher(code);
    return matcher.matches()
        ? Optional.of(
            new Semester(Integer.parseInt(matcher.group(1)), matcher.group(2).equals("W")))
        : Optional.empty();
  }

  /** How it is stored: the year, and S or W. */
  public String code() {
    return String.format("%04d%s", year, winter ? "W" : "S");
  }

  /** The semester after it. */
  public Semester next() {
    return winter ? new Semester(year + 1, false) : new Semester(year, true);
  }

  @Override
  public int compareTo(Semester other) {
    return ORDER.compare(this, other);
  }
}

package org.famulus.core.support;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an account that a bank of the single euro payments area can pay to: of a country of
 * the area, as long as that country's numbers are, and with right check digits (ISO 13616, modulo
 * 97).
 *
 * @param value its characters, without blanks
 */
public record Iban(String value) {

  private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
  private static final BigInteger MODULUS = BigInteger.valueOf(97);
  private static final int SHOWN = 4;

  /** Characters of a number, by country of the area. */
  private static final Map<String, Integer> LENGTHS =
      Map.ofEntries(
          Map.entry("AD", 24),
          Map.entry("AT", 20),
          Map.entry("BE", 16),
          Map.entry("BG", 22),
          Map.entry("CH", 21),
          Map.entry("CY", 28),
          Map.entry("CZ", 24),
          Map.entry("DE", 22),
          Map.entry("DK", 18),
          Map.entry("EE", 20),
          Map.entry("ES", 24),
          Map.entry("FI", 18),
          Map.entry("FR", 27),
          Map.entry("GB", 22),
          Map.entry("GI", 23),
          Map.entry("GR", 27),
          Map.entry("HR", 21),
          Map.entry("HU", 28),
          Map.entry("IE", 22),
          Map.entry("IS", 26),
          Map.entry("IT", 27),
          Map.entry("LI", 21),
          Map.entry("LT", 20),
          Map.entry("LU", 20),
          Map.entry("LV", 21),
          Map.entry("MC", 27),
          Map.entry("MT", 31),
          Map.entry("NL", 18),
          Map.entry("NO", 15),
          Map.entry("PL", 28),
          Map.entry("PT", 25),
          Map.entry("RO", 24),
          Map.entry("SE", 24),
          Map.entry("SI", 19),
          Map.entry("SK", 24),
          Map.entry("SM", 27),
          Map.entry("VA", 22));

  /** The number somebody has typed, with or without blanks; nothing if it is none. */
  public static Optional<Iban> of(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String value = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    boolean right =
        SHAPE.matcher(value).matches()
            && LENGTHS.getOrDefault(value.substring(0, 2), 0) == value.length()
            && remainder(value) == 1;
    return right ? Optional.of(new Iban(value)) : Optional.empty();
  }

  /** The number as others than its owner see it: country and last characters. */
  public String masked() {
    return value.substring(0, 2) + " … " + value.substring(value.length() - SHOWN);
  }

  /** The number in groups of four, as people read it. */
  public String inGroups() {
    return value.replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** The first four characters go to the end, letters count from ten; that number modulo 97. */
  private static int remainder(String value) {
    StringBuilder digits = new StringBuilder();
    (value.substring(4) + value.substring(0, 4))
        .chars()
        .forEach(character -> digits.append(Character.digit(character, Character.MAX_RADIX)));
    return new BigInteger(digits.toString()).mod(MODULUS).intValue();
  }
}

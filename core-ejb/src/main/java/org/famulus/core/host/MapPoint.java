package org.famulus.core.host;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on a map.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record MapPoint(BigDecimal latitude, BigDecimal longitude) {

  private static final int DECIMALS = 5;
  private static final int MOST_NORTH = 90;
  private static final int MOST_EAST = 180;

  /** Two numbers as maps let one copy them. */
  private static final Pattern TYPED =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,; ]\\s*(-?\\d{1,3}(?:\\.\\d+)?)");

  public MapPoint {
    latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
    longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** The point somebody typed or copied from a map: {@code 51.5253, 12.3424}; empty if it is none. */
  public static Optional<MapPoint> read(String typed) {
    Matcher numbers = TYPED.matcher(typed == null ? "" : typed.strip());
    if (!numbers.matches()) {
      return Optional.empty();
    }
    BigDecimal north = new BigDecimal(numbers.group(1));
    BigDecimal east = new BigDecimal(numbers.group(2));
    boolean onEarth =
        north.abs().compareTo(BigDecimal.valueOf(MOST_NORTH)) <= 0
            && east.abs().compareTo(BigDecimal.valueOf(MOST_EAST)) <= 0;
    return onEarth ? Optional.of(new MapPoint(north, east)) : Optional.empty();
  }

  /** The point of two columns, if both are filled. */
  static Optional<MapPoint> of(BigDecimal latitude, BigDecimal longitude) {
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(new MapPoint(latitude, longitude));
  }

  /** As it is typed. */
  public String typed() {
    return latitude.stripTrailingZeros().toPlainString()
        + ", "
        + longitude.stripTrailingZeros().toPlainString();
  }
}

package org.famulus.core.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.NumberRanges;

/** Numbers of applications: {@code A-2026-0001}, without gaps, anew each year. */
@ApplicationScoped
public class ApplicationNumbers {

  private static final String RANGE = "application";

  @Inject private NumberRanges numbers;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** The next number of the region. */
  String next(String regionId) {
    return next(regionId, 1).get(0);
  }

  /** The next numbers of the region, in order. */
  public List<String> next(String regionId, int count) {
    int year = regions.today(regionId, clock).getYear();
    int first = numbers.next(regionId, RANGE, year, count);
    return IntStream.range(first, first + count)
        .mapToObj(number -> String.format(Locale.ROOT, "A-%d-%04d", year, number))
        .toList();
  }
}

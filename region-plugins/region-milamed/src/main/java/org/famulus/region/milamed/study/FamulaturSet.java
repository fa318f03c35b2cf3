package org.famulus.region.milamed.study;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.famulus.region.spi.rule.ParameterValues;

/**
 * How many days of each bucket an examination office asks for. Which set holds for a student follows
 * from the day of her registration to M2 (MIL-R06); who has not registered gets the set of today.
 *
 * @param older whether it is the set without a free month
 * @param days days by bucket, a month being 30 of them
 */
public record FamulaturSet(boolean older, Map<Bucket, Integer> days) {

  /** Since when the examination office of Saxony asks for the current set. */
  public static final String SINCE_SN = "currentSetSinceSN";

  /** Since when the examination office of Saxony-Anhalt asks for it. */
  public static final String SINCE_ST = "currentSetSinceST";

  /** Days of outpatient care. */
  public static final String OUTPATIENT = "outpatientDays";

  /** Days in hospital. */
  public static final String INPATIENT = "inpatientDays";

  /** Days of GP care. */
  public static final String GP = "gpDays";

  /** Free days. */
  public static final String FREE = "freeDays";

  /** Days of outpatient care under the older set. */
  public static final String OLDER_OUTPATIENT = "olderOutpatientDays";

  /** Days in hospital under the older set. */
  public static final String OLDER_INPATIENT = "olderInpatientDays";

  /** Days of GP care under the older set. */
  public static final String OLDER_GP = "olderGpDays";

  public FamulaturSet {
    days = Map.copyOf(days);
  }

  /** The set that holds for a student. */
  public static FamulaturSet of(
      ExamOffice office, Optional<LocalDate> registeredOn, ParameterValues values) {
    LocalDate since = values.date(office == ExamOffice.SN ? SINCE_SN : SINCE_ST);
    boolean older = registeredOn.map(day -> day.isBefore(since)).orElse(false);
    Map<Bucket, Integer> days = new EnumMap<>(Bucket.class);
    days.put(Bucket.OUTPATIENT, values.integer(older ? OLDER_OUTPATIENT : OUTPATIENT));
    days.put(Bucket.INPATIENT, values.integer(older ? OLDER_INPATIENT : INPATIENT));
    days.put(Bucket.GP_CARE, values.integer(older ? OLDER_GP : GP));
    days.put(Bucket.FREE, older ? 0 : values.integer(FREE));
    return new FamulaturSet(older, days);
  }

  /** Days asked for altogether. */
  public int total() {
    return days.values().stream().mapToInt(Integer::intValue).sum();
  }
}

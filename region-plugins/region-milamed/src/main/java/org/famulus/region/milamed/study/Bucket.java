package org.famulus.region.milamed.study;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.HostFacts;

/** What the days of a Famulatur count for (MIL-F12); label {@code milamed.bucket.<NAME>}. */
public enum Bucket {
  /** General-practitioner care. */
  GP_CARE,
  /** Outpatient care or a practice. */
  OUTPATIENT,
  /** Hospital or inpatient rehabilitation. */
  INPATIENT,
  /** Any of these or another suitable place. */
  FREE;

  /**
   * The buckets a place can fill, the scarcest first: whoever fills that one first loses no day that
   * could have counted.
   *
   * @param siteType type of the host
   * @param marks what the programme notes about it
   */
  public static List<Bucket> open(String siteType, Set<String> marks) {
    if (marks.contains(Marks.GP_CARE)) {
      return List.of(GP_CARE, OUTPATIENT, FREE);
    }
    if (siteType.equals(HostFacts.PRACTICE)) {
      return List.of(OUTPATIENT, FREE);
    }
    boolean inpatient =
        siteType.equals(HostFacts.HOSPITAL) || marks.contains(Marks.REHABILITATION);
    return inpatient ? List.of(INPATIENT, FREE) : List.of(FREE);
  }
}

package org.famulus.region.spi.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A host: a practice or hospital that takes students.
 *
 * @param siteType {@code PRACTICE}, {@code HOSPITAL} or {@code OTHER}
 * @param marks codes of what the host is recognised as, from the programme's {@code HostTerms}
 * @param fields codes of the fields (specialties) of the host
 * @param physicians how many physicians are named who supervise
 * @param willingSince day on which the statement of willingness in force was signed
 * @param willingUntil last day for which the host is willing, if one was stated
 * @param region the partner region it lies in, if it lies in one
 */
public record HostFacts(
    String siteType,
    Set<String> marks,
    Set<String> fields,
    int physicians,
    Optional<LocalDate> willingSince,
    Optional<LocalDate> willingUntil,
    Optional<PartnerRegionFacts> region) {

  /** Value of {@code siteType} for the surgery of office-based physicians. */
  public static final String PRACTICE = "PRACTICE";

  /** Value of {@code siteType} for a hospital. */
  public static final String HOSPITAL = "HOSPITAL";

  /** Value of {@code siteType} for anything else. */
  public static final String OTHER = "OTHER";

  public HostFacts {
    marks = Set.copyOf(marks);
    fields = Set.copyOf(fields);
  }
}

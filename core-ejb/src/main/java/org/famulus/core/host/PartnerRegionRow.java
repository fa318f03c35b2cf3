package org.famulus.core.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A partner region as lists, records and public pages show it.
 *
 * @param id its id
 * @param version for concurrent edits
 * @param code stable code
 * @param name its name
 * @param state federal state or part of the country
 * @param from first day as a partner
 * @param until last day as a partner, if known
 * @param responsibleId the university that looks after it
 * @param responsibleName that university's name
 * @param countyId the county
 * @param countyName the county's name
 * @param shortage whether medical care there is threatened by a shortage
 * @param point its place on the map
 * @param towns its towns, by name
 * @param hosts how many hosts it has that are willing or more
 * @param partner whether it is a partner today
 */
public record PartnerRegionRow(
    long id,
    long version,
    String code,
    String name,
    String state,
    LocalDate from,
    Optional<LocalDate> until,
    long responsibleId,
    String responsibleName,
    Optional<Long> countyId,
    Optional<String> countyName,
    boolean shortage,
    Optional<MapPoint> point,
    List<NamedTown> towns,
    long hosts,
    boolean partner) {

  public PartnerRegionRow {
    towns = List.copyOf(towns);
  }
}

package org.famulus.core.host;

import java.util.Optional;

/**
 * Which hosts a list shows.
 *
 * @param regionId the programme
 * @param stage only this stage
 * @param partnerRegionId only in this partner region
 * @param due only those whose next step is due
 * @param mine only those of the caller and of nobody
 * @param text part of the name or the town
 */
public record HostCriteria(
    String regionId,
    Optional<HostStage> stage,
    Optional<Long> partnerRegionId,
    Optional<Due> due,
    boolean mine,
    Optional<String> text) {

  /** When the next step is due; label {@code host.due.<NAME>}. */
  public enum Due {
    /** Its day is over. */
    LATE,
    /** Within seven days from today. */
    WEEK,
    /** No step is planned, and the host is not won yet. */
    NONE,
    /** The statement of willingness ends within two months. */
    ENDING
  }

  /** All hosts of the programme. */
  public static HostCriteria of(String regionId) {
    return new HostCriteria(
        regionId, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  HostCriteria anyStage() {
    return new HostCriteria(regionId, Optional.empty(), partnerRegionId, due, mine, text);
  }

  HostCriteria anyPartner() {
    return new HostCriteria(regionId, stage, Optional.empty(), due, mine, text);
  }

  HostCriteria dueAt(Due other) {
    return new HostCriteria(regionId, stage, partnerRegionId, Optional.of(other), mine, text);
  }
}

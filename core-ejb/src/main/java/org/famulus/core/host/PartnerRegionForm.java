package org.famulus.core.host;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.shared.Reason;

/**
 * What somebody typed about a partner region.
 *
 * @param code stable code; only a new one gets it
 * @param name its name
 * @param state federal state or part of the country
 * @param from first day as a partner
 * @param until last day as a partner, if known
 * @param responsibleId the university that looks after it
 * @param countyId the county
 * @param shortage whether medical care there is threatened by a shortage
 * @param point its place on the map, as typed; empty for none
 * @param towns its towns; a place that cannot be read is empty and named in {@code unreadable}
 * @param unreadable lines of towns that cannot be read
 */
public record PartnerRegionForm(
    String code,
    String name,
    String state,
    LocalDate from,
    Optional<LocalDate> until,
    Long responsibleId,
    Optional<Long> countyId,
    boolean shortage,
    String point,
    List<NamedTown> towns,
    List<String> unreadable) {

  private static final int STATE_LENGTH = 120;

  public PartnerRegionForm {
    towns = List.copyOf(towns);
    unreadable = List.copyOf(unreadable);
  }

  /** What is wrong with the form, field by field. */
  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (code == null || !code.matches("[a-z][a-z0-9-]{1," + (PartnerRegion.CODE_LENGTH - 1) + "}")) {
      faults.add(Reason.ofField("code", "host.not-a-code"));
    }
    text(faults, "name", name, Organisation.NAME_LENGTH);
    text(faults, "land", state, STATE_LENGTH);
    if (from == null) {
      faults.add(Reason.ofField("from", "field.required"));
    } else if (until.filter(from::isAfter).isPresent()) {
      faults.add(Reason.ofField("until", "host.ends-before"));
    }
    if (responsibleId == null) {
      faults.add(Reason.ofField("responsibleId", "field.required"));
    }
    if (!point.isBlank() && MapPoint.read(point).isEmpty()) {
      faults.add(Reason.ofField("point", "host.not-a-point"));
    }
    unreadable.forEach(line -> faults.add(Reason.ofField("towns", "host.not-a-town", line)));
    Set<String> names = new HashSet<>();
    for (NamedTown town : towns) {
      if (town.name().length() > NamedTown.NAME_LENGTH) {
        faults.add(Reason.ofField("towns", "field.too-long", NamedTown.NAME_LENGTH));
      } else if (!names.add(town.name().toLowerCase(Locale.ROOT))) {
        faults.add(Reason.ofField("towns", "host.town-twice", town.name()));
      }
    }
    return faults;
  }

  private static void text(List<Reason> faults, String field, String typed, int length) {
    if (typed == null || typed.isBlank()) {
      faults.add(Reason.ofField(field, "field.required"));
    } else if (typed.length() > length) {
      faults.add(Reason.ofField(field, "field.too-long", length));
    }
  }
}

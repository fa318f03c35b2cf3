package org.famulus.core.host;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/**
 * What a host signs.
 *
 * @param signedBy who signs
 * @param signedOn day of the signature
 * @param fields codes of the fields
 * @param kinds codes of the kinds of placements
 * @param students most students at a time
 * @param validUntil last day, if one is stated
 */
public record WillingnessForm(
    String signedBy,
    LocalDate signedOn,
    Set<String> fields,
    Set<String> kinds,
    int students,
    Optional<LocalDate> validUntil) {

  private static final int MOST_STUDENTS = 99;

  public WillingnessForm {
    fields = Set.copyOf(fields);
    kinds = Set.copyOf(kinds);
  }

  /** The same, signed today by the receiver of a link. */
  WillingnessForm signedToday(LocalDate today) {
    return new WillingnessForm(signedBy, today, fields, kinds, students, validUntil);
  }

  /** What is wrong with the form, field by field. */
  List<Reason> faults(RegionCatalogue catalogue, LocalDate today) {
    List<Reason> faults = new ArrayList<>();
    if (signedBy == null || signedBy.isBlank()) {
      faults.add(Reason.ofField("signedBy", "field.required"));
    } else if (signedBy.length() > Organisation.NAME_LENGTH) {
      faults.add(Reason.ofField("signedBy", "field.too-long", Organisation.NAME_LENGTH));
    }
    if (signedOn == null) {
      faults.add(Reason.ofField("signedOn", "field.required"));
    } else if (signedOn.isAfter(today)) {
      faults.add(Reason.ofField("signedOn", "host.signed-in-future"));
    }
    if (fields.isEmpty() || !catalogue.fields().containsAll(fields)) {
      faults.add(Reason.ofField("fields", "host.choose-fields"));
    }
    List<String> known = catalogue.kinds().stream().map(PlacementKind::code).toList();
    if (kinds.isEmpty() || !known.containsAll(kinds)) {
      faults.add(Reason.ofField("kinds", "host.choose-kinds"));
    }
    if (students < 1 || students > MOST_STUDENTS) {
      faults.add(Reason.ofField("students", "host.students", MOST_STUDENTS));
    }
    if (validUntil.filter(last -> last.isBefore(today)).isPresent()) {
      faults.add(Reason.ofField("validUntil", "host.already-over"));
    }
    return faults;
  }
}

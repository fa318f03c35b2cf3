package org.famulus.core.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.catalogue.HostTerms;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/**
 * How a host describes itself to students.
 *
 * @param marks codes of what it is recognised as
 * @param fields codes of its fields
 * @param physicians who supervises
 * @param reach how it is reached by public transport
 * @param room which room students work in
 * @param lodging where they can live
 * @param loanCar whether a car is lent
 * @param texts what it says about itself, by two-letter language
 */
public record HostProfile(
    Set<String> marks,
    Set<String> fields,
    List<NamedPhysician> physicians,
    Optional<String> reach,
    Optional<String> room,
    Optional<String> lodging,
    boolean loanCar,
    Map<String, String> texts) {

  /** Longest of the short texts, in characters. */
  public static final int TEXT_LENGTH = 2000;

  private static final int MOST_PHYSICIANS = 40;

  public HostProfile {
    marks = Set.copyOf(marks);
    fields = Set.copyOf(fields);
    physicians = List.copyOf(physicians);
    texts = Map.copyOf(texts);
  }

  /** The same, recognised as something else. */
  HostProfile marked(Set<String> other) {
    return new HostProfile(other, fields, physicians, reach, room, lodging, loanCar, texts);
  }

  /** What is wrong with it, field by field. */
  List<Reason> faults(RegionCatalogue catalogue, HostTerms terms) {
    List<Reason> faults = new ArrayList<>();
    if (!terms.marks().containsAll(marks)) {
      faults.add(Reason.ofField("marks", "host.unknown-mark"));
    }
    if (!catalogue.fields().containsAll(fields)) {
      faults.add(Reason.ofField("fields", "host.unknown-field"));
    }
    if (physicians.size() > MOST_PHYSICIANS) {
      faults.add(Reason.ofField("physicians", "host.too-many-physicians", MOST_PHYSICIANS));
    }
    for (NamedPhysician each : physicians) {
      if (each.name().length() > Organisation.NAME_LENGTH) {
        faults.add(Reason.ofField("physicians", "field.too-long", Organisation.NAME_LENGTH));
      }
      if (!catalogue.fields().contains(each.field())) {
        faults.add(Reason.ofField("physicians", "host.physician-without-field", each.name()));
      }
    }
    tooLong(faults, "reach", reach);
    tooLong(faults, "room", room);
    tooLong(faults, "lodging", lodging);
    texts.forEach((language, text) -> tooLong(faults, "about_" + language, Optional.of(text)));
    return faults;
  }

  private static void tooLong(List<Reason> faults, String field, Optional<String> text) {
    if (text.filter(each -> each.length() > TEXT_LENGTH).isPresent()) {
      faults.add(Reason.ofField(field, "field.too-long", TEXT_LENGTH));
    }
  }
}

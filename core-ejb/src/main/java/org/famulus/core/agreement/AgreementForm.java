package org.famulus.core.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/**
 * What somebody typed about an agreement.
 *
 * @param type code of the type
 * @param reference reference as it stands on the paper
 * @param validFrom first day in force; may be missing while typing
 * @param validTo last day in force, empty if it has no end
 * @param invented whether it is demo data
 * @param parties ids of the institutions that are party to it
 */
public record AgreementForm(
    String type,
    String reference,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    boolean invented,
    Set<Long> parties) {

  public AgreementForm {
    parties = Set.copyOf(parties);
  }

  /** What is wrong with the form, field by field. */
  List<Reason> faults(RegionCatalogue catalogue) {
    List<Reason> faults = new ArrayList<>();
    if (!catalogue.agreementTypes().contains(type)) {
      faults.add(Reason.ofField("type", "field.required"));
    }
    if (reference == null || reference.isBlank()) {
      faults.add(Reason.ofField("reference", "field.required"));
    } else if (reference.length() > Agreement.REFERENCE_LENGTH) {
      faults.add(Reason.ofField("reference", "field.too-long", Agreement.REFERENCE_LENGTH));
    }
    if (validFrom.isEmpty()) {
      faults.add(Reason.ofField("validFrom", "field.required"));
    } else if (validTo.filter(end -> end.isBefore(validFrom.get())).isPresent()) {
      faults.add(Reason.ofField("validTo", "field.before-first-day", validFrom.get()));
    }
    if (parties.isEmpty()) {
      faults.add(Reason.ofField("parties", "agreement.no-party"));
    }
    return faults;
  }
}

package org.famulus.core.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.shared.MailAddress;
import org.famulus.core.shared.Reason;

/**
 * What somebody typed about a host that was found, or about where it lies.
 *
 * @param organisationId the organisation, if the programme knows it already
 * @param type else: what it is
 * @param name else: its name
 * @param city else: its town
 * @param contactName else: whom to speak to
 * @param contactEmail else: that person's mail address
 * @param partnerRegionId the partner region it lies in
 * @param point its place on the map, as typed; empty for none
 */
public record HostForm(
    Optional<Long> organisationId,
    OrganisationType type,
    String name,
    Optional<String> city,
    Optional<String> contactName,
    Optional<String> contactEmail,
    Optional<Long> partnerRegionId,
    String point) {

  /** What a new host can be. */
  public static final Set<OrganisationType> TYPES =
      Set.of(
          OrganisationType.PRACTICE,
          OrganisationType.SITE,
          OrganisationType.UNIT,
          OrganisationType.PROVIDER);

  /** What is wrong with the form, field by field. */
  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (organisationId.isEmpty()) {
      if (name == null || name.isBlank()) {
        faults.add(Reason.ofField("name", "field.required"));
      } else if (name.length() > Organisation.NAME_LENGTH) {
        faults.add(Reason.ofField("name", "field.too-long", Organisation.NAME_LENGTH));
      }
      if (!TYPES.contains(type)) {
        faults.add(Reason.ofField("type", "field.required"));
      }
      contactEmail
          .filter(email -> !MailAddress.isPlausible(email))
          .ifPresent(
              email -> faults.add(Reason.ofField("contactEmail", "field.not-an-email", email)));
    }
    if (!point.isBlank() && MapPoint.read(point).isEmpty()) {
      faults.add(Reason.ofField("point", "host.not-a-point"));
    }
    return faults;
  }
}

package org.famulus.core.booking;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.organisation.OrganisationType;

/**
 * Which offers of hosts are looked for.
 *
 * @param regionId region
 * @param text part of the host's, its site's or its town's name
 * @param kind code of the placement kind
 * @param field code of the field
 * @param hostType what the host is
 * @param state where the offer stands
 * @param unitId the host
 * @param from the first day that could be meant
 * @param to the last day that could be meant
 */
public record HostOfferCriteria(
    String regionId,
    Optional<String> text,
    Optional<String> kind,
    Optional<String> field,
    Optional<OrganisationType> hostType,
    Optional<HostOfferState> state,
    Optional<Long> unitId,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** All of a region. */
  public static HostOfferCriteria of(String regionId) {
    return new HostOfferCriteria(
        regionId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same in one state. */
  public HostOfferCriteria in(HostOfferState only) {
    return new HostOfferCriteria(
        regionId, text, kind, field, hostType, Optional.of(only), unitId, from, to);
  }

  /** The same of one host. */
  public HostOfferCriteria of(long host) {
    return new HostOfferCriteria(
        regionId, text, kind, field, hostType, state, Optional.of(host), from, to);
  }

  HostOfferCriteria anyKind() {
    return new HostOfferCriteria(
        regionId, text, Optional.empty(), field, hostType, state, unitId, from, to);
  }

  HostOfferCriteria anyField() {
    return new HostOfferCriteria(
        regionId, text, kind, Optional.empty(), hostType, state, unitId, from, to);
  }

  HostOfferCriteria anyHostType() {
    return new HostOfferCriteria(
        regionId, text, kind, field, Optional.empty(), state, unitId, from, to);
  }

  HostOfferCriteria anyState() {
    return new HostOfferCriteria(
        regionId, text, kind, field, hostType, Optional.empty(), unitId, from, to);
  }

  /** The same that students can still book on the day. */
  HostOfferCriteria openOn(LocalDate today) {
    return new HostOfferCriteria(
        regionId,
        text,
        kind,
        field,
        hostType,
        Optional.of(HostOfferState.PUBLISHED),
        unitId,
        Optional.of(from.filter(day -> day.isAfter(today)).orElse(today)),
        to);
  }
}

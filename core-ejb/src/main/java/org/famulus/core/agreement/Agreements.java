package org.famulus.core.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Agreements of a region with its partner institutions: finding, recording, changing. */
@Stateless
public class Agreements {

  private static final String SUBJECT = "AGREEMENT";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private AgreementRepository agreements;
  @Inject private OrganisationRepository organisations;
  @Inject private LastChange lastChange;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** A page of agreements the caller may see, with counts per type. */
  @Reads(permission = Permission.AGREEMENT_VIEW)
  public Slice<AgreementRow> find(AgreementCriteria criteria, Sort sort, Page page) {
    Scope scope = gate.scope(criteria.regionId());
    List<Agreement> found = agreements.list(criteria, scope, sort, page);
    return Slice.exactly(
        rows(criteria.regionId(), found),
        agreements.count(criteria, scope),
        Map.of("type", agreements.countByType(criteria, scope)));
  }

  /**
   * One agreement.
   *
   * @throws NotFoundException if the region has none with the id, or the caller may not know of it
   */
  @Reads(permission = Permission.AGREEMENT_VIEW)
  public AgreementRow detail(String regionId, long id) {
    Scope scope = gate.scope(regionId);
    Agreement agreement =
        agreements
            .find(regionId, id)
            .filter(a -> scope.reaches(target(a)))
            .orElseThrow(() -> new NotFoundException("agreement", id));
    return rows(regionId, List.of(agreement)).get(0);
  }

  /** Records an agreement; answers its id. */
  @UseCase(value = "agreement.record", permission = Permission.AGREEMENT_EDIT)
  public Outcome<Long> record(String regionId, AgreementForm form) {
    gate.allow(Target.region(regionId));
    List<Reason> faults = form.faults(regions.get(regionId).catalogue());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    String reference = form.reference().strip();
    if (agreements.byReference(regionId, reference).isPresent()) {
      return Outcome.refused(Reason.ofField("reference", "agreement.reference-taken", reference));
    }
    requireParties(regionId, form.parties());
    Agreement agreement = new Agreement(regionId, form.type(), reference, form.invented());
    agreement.runs(form.validFrom().orElseThrow(), form.validTo().orElse(null));
    agreements.add(agreement, form.parties());
    running
        .current()
        .about(SUBJECT, agreement.id(), reference)
        .change("reference", null, reference);
    return Outcome.done(agreement.id());
  }

  /** Changes an agreement and its parties. */
  @UseCase(value = "agreement.change", permission = Permission.AGREEMENT_EDIT)
  public Outcome<Long> change(String regionId, long id, long version, AgreementForm form) {
    Agreement agreement =
        agreements
            .lock(regionId, id)
            .orElseThrow(() -> new NotFoundException("agreement", id));
    gate.allow(target(agreement));
    running.current().about(SUBJECT, id, agreement.reference());
    if (agreement.version() != version) {
      return lastChange.overtook(SUBJECT, id, values(agreement), agreement.version());
    }
    List<Reason> faults = form.faults(regions.get(regionId).catalogue());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    String reference = form.reference().strip();
    if (agreements.byReference(regionId, reference).filter(a -> !a.id().equals(id)).isPresent()) {
      return Outcome.refused(Reason.ofField("reference", "agreement.reference-taken", reference));
    }
    requireParties(regionId, form.parties());
    Map<String, String> before = values(agreement);
    agreement.describe(form.type(), reference);
    agreement.runs(form.validFrom().orElseThrow(), form.validTo().orElse(null));
    agreement.setInvented(form.invented());
    agreements.replaceParties(agreement, form.parties());
    values(agreement)
        .forEach((field, after) -> running.current().change(field, before.get(field), after));
    return Outcome.done(id);
  }

  private void requireParties(String regionId, Set<Long> parties) {
    parties.forEach(
        party ->
            organisations
                .find(regionId, party)
                .orElseThrow(() -> new NotFoundException("organisation", party)));
  }

  private Target target(Agreement agreement) {
    Set<Long> parties =
        agreements.partiesOf(List.of(agreement.id())).getOrDefault(agreement.id(), Set.of());
    return new Target(agreement.regionId(), parties, Optional.empty());
  }

  private List<AgreementRow> rows(String regionId, List<Agreement> found) {
    LocalDate today = regions.today(regionId, clock);
    Map<Long, Set<Long>> parties =
        agreements.partiesOf(found.stream().map(Agreement::id).toList());
    Map<Long, Organisation> names =
        organisations.byIds(
            parties.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    return found.stream()
        .map(a -> row(a, today, named(parties.getOrDefault(a.id(), Set.of()), names)))
        .toList();
  }

  private static AgreementRow row(
      Agreement agreement, LocalDate today, List<AgreementRow.Party> parties) {
    return new AgreementRow(
        agreement.id(),
        agreement.version(),
        agreement.type(),
        agreement.reference(),
        agreement.validFrom(),
        agreement.validTo(),
        agreement.isInvented(),
        agreement.facts().isInForceOn(today),
        parties);
  }

  private static List<AgreementRow.Party> named(Set<Long> ids, Map<Long, Organisation> names) {
    return ids.stream()
        .map(id -> new AgreementRow.Party(id, names.get(id).name()))
        .sorted(Comparator.comparing(AgreementRow.Party::name))
        .toList();
  }

  private Map<String, String> values(Agreement agreement) {
    Set<Long> parties =
        agreements.partiesOf(List.of(agreement.id())).getOrDefault(agreement.id(), Set.of());
    Map<String, String> values = new LinkedHashMap<>();
    values.put("type", agreement.type());
    values.put("reference", agreement.reference());
    values.put("validFrom", agreement.validFrom().toString());
    values.put("validTo", agreement.validTo().map(LocalDate::toString).orElse(""));
    values.put("invented", String.valueOf(agreement.isInvented()));
    values.put(
        "parties",
        named(parties, organisations.byIds(parties)).stream()
            .map(AgreementRow.Party::name)
            .collect(Collectors.joining(", ")));
    return values;
  }
}

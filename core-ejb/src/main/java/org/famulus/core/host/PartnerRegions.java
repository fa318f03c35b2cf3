package org.famulus.core.host;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** The partner regions of a programme: reading, entering and changing them. */
@Stateless
public class PartnerRegions {

  private static final String SUBJECT = "PARTNER_REGION";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private LastChange lastChange;
  @Inject private PartnerRegionRepository partners;
  @Inject private PartnerRegionRows rows;
  @Inject private OrganisationRepository organisations;

  /** All of them, by name; whoever takes part in the programme may know them. */
  @Reads(permission = Permission.REGION_VIEW)
  public List<PartnerRegionRow> all(String regionId) {
    gate.allowEverybody(regionId);
    return rows.all(regionId);
  }

  /**
   * One of them.
   *
   * @throws NotFoundException if the programme has none with the id
   */
  @Reads(permission = Permission.REGION_VIEW)
  public PartnerRegionRow detail(String regionId, long id) {
    gate.allowEverybody(regionId);
    PartnerRegion region =
        partners.find(regionId, id).orElseThrow(() -> new NotFoundException("partner region", id));
    return rows.of(regionId, List.of(region)).get(0);
  }

  /** Enters a new one; answers its id. */
  @UseCase(value = "partner-region.add", permission = Permission.HOST_EDIT)
  public Outcome<Long> add(String regionId, PartnerRegionForm form) {
    gate.allow(Target.region(regionId));
    Outcome<Long> refusal = refusal(regionId, form);
    if (refusal != null) {
      return refusal;
    }
    if (partners.byCode(regionId, form.code()).isPresent()) {
      return Outcome.refused(Reason.ofField("code", "host.code-taken", form.code()));
    }
    PartnerRegion region = new PartnerRegion(regionId, form.code());
    fill(region, form);
    partners.add(region);
    partners.replaceTowns(region.id(), form.towns());
    running
        .current()
        .about(SUBJECT, region.id(), region.name())
        .change("name", null, region.name());
    return Outcome.done(region.id());
  }

  /**
   * Changes one. Its code stays.
   *
   * @param version the version the form was filled from; if the record has moved on, the answer is
   *     stale with the values as they are now
   */
  @UseCase(value = "partner-region.change", permission = Permission.HOST_EDIT)
  public Outcome<Long> change(String regionId, long id, long version, PartnerRegionForm form) {
    gate.allow(Target.region(regionId));
    PartnerRegion region =
        partners.lock(regionId, id).orElseThrow(() -> new NotFoundException("partner region", id));
    running.current().about(SUBJECT, id, region.name());
    if (region.version() != version) {
      return lastChange.overtook(SUBJECT, id, values(region), region.version());
    }
    Outcome<Long> refusal = refusal(regionId, form);
    if (refusal != null) {
      return refusal;
    }
    Map<String, String> before = values(region);
    fill(region, form);
    partners.touch(region);
    partners.replaceTowns(id, form.towns());
    values(region).forEach((field, now) -> running.current().change(field, before.get(field), now));
    return Outcome.done(id);
  }

  private Outcome<Long> refusal(String regionId, PartnerRegionForm form) {
    List<Reason> faults = form.faults();
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    if (!isOf(regionId, form.responsibleId(), OrganisationType.UNIVERSITY)) {
      return Outcome.refused(Reason.ofField("responsibleId", "field.required"));
    }
    if (form.countyId().filter(id -> !isOf(regionId, id, OrganisationType.COUNTY)).isPresent()) {
      return Outcome.refused(Reason.ofField("countyId", "field.required"));
    }
    return null;
  }

  private boolean isOf(String regionId, long id, OrganisationType type) {
    return organisations.find(regionId, id).filter(o -> o.type() == type).isPresent();
  }

  private static void fill(PartnerRegion region, PartnerRegionForm form) {
    region.call(form.name().strip(), form.state().strip());
    region.runs(form.from(), form.until().orElse(null));
    region.belongTo(form.responsibleId(), form.countyId().orElse(null));
    region.setShortage(form.shortage());
    region.locate(MapPoint.read(form.point()));
  }

  private Map<String, String> values(PartnerRegion region) {
    Map<String, String> values = new HashMap<>();
    values.put("name", region.name());
    values.put("land", region.state());
    values.put("from", region.validFrom().toString());
    values.put("until", region.validUntil().map(Object::toString).orElse(""));
    values.put("responsibleId", nameOf(Optional.of(region.responsibleId())));
    values.put("countyId", nameOf(region.countyId()));
    values.put("shortage", String.valueOf(region.hasShortage()));
    values.put("point", region.point().map(MapPoint::typed).orElse(""));
    values.put(
        "towns",
        partners.towns(List.of(region.id())).getOrDefault(region.id(), List.of()).stream()
            .map(NamedTown::name)
            .collect(Collectors.joining(", ")));
    return values;
  }

  private String nameOf(Optional<Long> id) {
    return id.map(each -> organisations.byIds(java.util.Set.of(each)).get(each).name()).orElse("");
  }
}

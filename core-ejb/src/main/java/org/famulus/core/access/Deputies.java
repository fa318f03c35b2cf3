package org.famulus.core.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** Who stands in for people of the programme who are away. */
@Stateless
public class Deputies {

  private static final String SUBJECT = "DEPUTY";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private AccountRepository accounts;
  @Inject private DeputyRepository deputies;

  /** Who stands in for whom, today and later. */
  @Reads(permission = Permission.USER_EDIT)
  public List<DeputyRow> current(String regionId) {
    gate.allow(Target.region(regionId));
    return deputies.current(regionId, today(regionId)).stream().map(this::row).toList();
  }

  /** Names of the people who may be away or stand in, by account, in their order. */
  @Reads(permission = Permission.USER_EDIT)
  public Map<Long, String> staff(String regionId) {
    gate.allow(Target.region(regionId));
    return deputies.staff(regionId, today(regionId)).stream()
        .collect(
            Collectors.toMap(
                UserAccount::id,
                UserAccount::displayName,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** Names who stands in for somebody; answers its id. */
  @UseCase(value = "access.deputy-named", permission = Permission.USER_EDIT)
  public Outcome<Long> name(String regionId, DeputyForm form) {
    gate.allow(Target.region(regionId));
    List<Reason> faults = faults(regionId, form);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Deputy deputy =
        new Deputy(
            regionId, form.absentId(), form.deputyId(), form.firstDay(), form.lastDay());
    deputies.add(deputy);
    DeputyRow row = row(deputy);
    running
        .current()
        .about(SUBJECT, deputy.id(), row.absent())
        .change("deputy", null, row.deputy())
        .change("firstDay", null, row.firstDay())
        .change("lastDay", null, row.lastDay());
    return Outcome.done(deputy.id());
  }

  /**
   * Ends it early.
   *
   * @throws NotFoundException if the region has none with the id
   */
  @UseCase(value = "access.deputy-ended", permission = Permission.USER_EDIT)
  public Outcome<Long> end(String regionId, long id) {
    gate.allow(Target.region(regionId));
    Deputy deputy =
        deputies.lock(regionId, id).orElseThrow(() -> new NotFoundException("deputy", id));
    DeputyRow row = row(deputy);
    running.current().about(SUBJECT, id, row.absent()).change("deputy", row.deputy(), null);
    deputy.end(clock.instant());
    return Outcome.done(id);
  }

  private List<Reason> faults(String regionId, DeputyForm form) {
    List<Reason> faults = new ArrayList<>();
    require(faults, "absentId", form.absentId());
    require(faults, "deputyId", form.deputyId());
    require(faults, "firstDay", form.firstDay());
    require(faults, "lastDay", form.lastDay());
    if (!faults.isEmpty()) {
      return faults;
    }
    Map<Long, String> staff = staff(regionId);
    Stream.of(form.absentId(), form.deputyId())
        .filter(account -> !staff.containsKey(account))
        .forEach(account -> faults.add(Reason.of("access.deputy-not-staff")));
    if (form.absentId().equals(form.deputyId())) {
      faults.add(Reason.ofField("deputyId", "access.deputy-is-absent"));
    }
    if (form.lastDay().isBefore(form.firstDay())) {
      faults.add(Reason.ofField("lastDay", "access.deputy-ends-before"));
    } else if (form.lastDay().isBefore(today(regionId))) {
      faults.add(Reason.ofField("lastDay", "access.deputy-is-over"));
    }
    return faults;
  }

  private static void require(List<Reason> faults, String field, Object value) {
    if (value == null) {
      faults.add(Reason.ofField(field, "field.required"));
    }
  }

  private DeputyRow row(Deputy deputy) {
    return new DeputyRow(
        deputy.id(),
        nameOf(deputy.absentId()),
        nameOf(deputy.deputyId()),
        deputy.firstDay(),
        deputy.lastDay());
  }

  private String nameOf(long account) {
    return accounts.find(account).map(UserAccount::displayName).orElse("");
  }

  private LocalDate today(String regionId) {
    return regions.today(regionId, clock);
  }
}

package org.famulus.core.placement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.organisation.UnitChanged;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.MailAddress;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/** A unit says who supervises the student in one placement; staff may do it for the unit. */
@Stateless
public class SupervisorNaming {

  /** So many supervisors at most. */
  public static final int MOST = 3;

  private static final int LENGTH = 200;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Regions regions;
  @Inject private PlacementsForChange forChange;
  @Inject private PlacementRepository placements;
  @Inject private Supervisors supervisors;
  @Inject private Event<UnitChanged> unitChanged;

  /** Names the supervisors; with none named, those of the unit's interest supervise again. */
  @UseCase(value = "placement.supervisors", permission = Permission.CONFIRMATION_EDIT)
  public Outcome<Long> name(
      String regionId, long id, long version, List<NamedSupervisor> named) {
    Placement known =
        placements
            .find(regionId, id)
            .orElseThrow(() -> new NotFoundException("placement", id));
    gate.allow(Target.organisation(regionId, known.subject().unitId()));
    Placement placement = forChange.open(regionId, id);
    var unfit = forChange.unfit(placement, version, PlacementState.HOLDING);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    List<NamedSupervisor> clean = named.stream().map(SupervisorNaming::clean).toList();
    List<Reason> faults = faults(clean);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    String before = names(supervisors.of(placement));
    String language = regions.officialLanguage(regionId).code();
    placements.replaceSupervisors(
        id, clean.stream().map(each -> new Supervisor(id, each, language)).toList());
    running.current().change("supervisors", before, names(supervisors.of(placement)));
    unitChanged.fire(new UnitChanged(regionId, placement.subject().unitId()));
    return Outcome.done(id);
  }

  private static NamedSupervisor clean(NamedSupervisor given) {
    return new NamedSupervisor(
        given.name() == null ? "" : given.name().strip(),
        given.email() == null ? "" : given.email().strip().toLowerCase(Locale.ROOT));
  }

  private static List<Reason> faults(List<NamedSupervisor> named) {
    List<Reason> faults = new ArrayList<>();
    Set<String> addresses = new HashSet<>();
    for (int i = 0; i < named.size(); i++) {
      NamedSupervisor each = named.get(i);
      if (each.name().isEmpty()) {
        faults.add(Reason.ofField("name-" + i, "field.required"));
      } else if (each.name().length() > LENGTH) {
        faults.add(Reason.ofField("name-" + i, "field.too-long", LENGTH));
      }
      if (!MailAddress.isPlausible(each.email())) {
        faults.add(Reason.ofField("email-" + i, "field.not-an-email", each.email()));
      } else if (!addresses.add(each.email())) {
        faults.add(Reason.ofField("email-" + i, "placement.supervisor-twice"));
      }
    }
    if (named.size() > MOST) {
      faults.add(Reason.of("placement.too-many-supervisors", MOST));
    }
    return faults;
  }

  private static String names(List<NamedSupervisor> named) {
    return named.stream().map(NamedSupervisor::name).collect(Collectors.joining(", "));
  }
}

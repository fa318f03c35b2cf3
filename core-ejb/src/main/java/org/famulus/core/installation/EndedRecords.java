package org.famulus.core.installation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/**
 * The records of a region that is loaded no more. Nobody has a role there any longer, so that only
 * the administrator of the installation reaches them: to see what there is, and to hand out a copy,
 * of one person's records or of all. Each copy needs a reason, which stands in the audit trail; the
 * records themselves cannot be changed.
 */
@Stateless
public class EndedRecords {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Regions regions;
  @Inject private RecordStore records;
  @Inject private Clock clock;

  /** How many records of each kind there are. */
  @Reads(permission = Permission.AUDIT_VIEW)
  public List<RecordCount> counts(String regionId) {
    gate.scope(regionId);
    requireEnded(regionId);
    return records.counts(regionId);
  }

  /**
   * Copies records into a file, which the caller hands out and deletes.
   *
   * @param address mail address of the one person whose records are asked for; blank for all
   * @param reason who asked for them and why
   */
  @UseCase(value = "ended-region.export", permission = Permission.AUDIT_VIEW)
  public Outcome<Path> export(String regionId, String address, String reason) {
    gate.allow(Target.region(regionId));
    requireEnded(regionId);
    String person = address == null ? "" : address.strip();
    String why = reason == null ? "" : reason.strip();
    running.current().change("exportOf", null, person.isEmpty() ? "*" : person);
    running.current().change("exportReason", null, why);
    Optional<Reason> fault = HandedOutCopy.faultOf(reason);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    List<Long> ids = person.isEmpty() ? List.of() : records.people(regionId, person);
    if (!person.isEmpty() && ids.isEmpty()) {
      return Outcome.refused(Reason.ofField("person", "ended.nobody", person));
    }
    return Outcome.done(write(regionId, ids, person, why));
  }

  private Path write(String regionId, List<Long> ids, String person, String reason) {
    String about =
        regionId + "\n" + (person.isEmpty() ? "*" : person) + "\n" + clock.instant() + "\n"
            + gate.caller().name() + "\n" + reason + "\n";
    return HandedOutCopy.write(
        "famulus-records-",
        ".zip",
        out -> {
          if (person.isEmpty()) {
            records.write(regionId, about, out);
          } else {
            records.writeOfPerson(regionId, ids, person, about, out);
          }
        });
  }

  private void requireEnded(String regionId) {
    if (regions.find(regionId).isPresent() || !records.regionIds().contains(regionId)) {
      throw new NotFoundException("ended region", regionId);
    }
  }
}

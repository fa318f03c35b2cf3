package org.famulus.region.milamed.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.famulus.region.milamed.MilamedDays;
import org.famulus.region.milamed.study.University;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.CommandOutcome;
import org.famulus.region.spi.port.RegionGate;
import org.famulus.region.spi.port.RuleReason;

/** The universities' lecture-free periods, in which a Famulatur may lie (MIL-R08). */
@Stateless
public class MilamedTerms {

  @Inject private RegionGate gate;
  @Inject private MilamedRecords records;

  /** All of them, the latest first. */
  @Reads(permission = Permission.PLACEMENT_EDIT)
  public List<Row> all() {
    gate.allowProgramme();
    return records.terms().stream()
        .map(
            each ->
                new Row(
                    each.period().id(),
                    each.university(),
                    each.period().firstDay(),
                    each.period().lastDay()))
        .toList();
  }

  /** Enters one. */
  @UseCase(value = "milamed.term.add", permission = Permission.PLACEMENT_EDIT)
  public CommandOutcome add(University university, LocalDate firstDay, LocalDate lastDay) {
    gate.allowProgramme();
    List<RuleReason> faults = MilamedDays.faults("firstDay", firstDay, "lastDay", lastDay);
    if (university == null) {
      faults.add(0, RuleReason.ofField("university", "field.required"));
    }
    if (!faults.isEmpty()) {
      return CommandOutcome.refused(faults);
    }
    records.add(new MilamedTerm(university, firstDay, lastDay));
    return CommandOutcome.done();
  }

  /** Takes one back. */
  @UseCase(value = "milamed.term.remove", permission = Permission.PLACEMENT_EDIT)
  public CommandOutcome remove(long termId) {
    gate.allowProgramme();
    records.find(MilamedTerm.class, termId).ifPresent(records::remove);
    return CommandOutcome.done();
  }

  /**
   * A period as a page shows it.
   *
   * @param id its id
   * @param university whose it is
   * @param firstDay first day
   * @param lastDay last day
   */
  public record Row(long id, University university, LocalDate firstDay, LocalDate lastDay) {}
}

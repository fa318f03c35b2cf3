package org.famulus.region.milamed.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.account.YearView.TertialLine;
import org.famulus.region.milamed.rule.MilR11PracticalYear;
import org.famulus.region.milamed.rule.MilR12Absences;
import org.famulus.region.milamed.study.AbsenceToEnter;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.CommandOutcome;
import org.famulus.region.spi.port.RegionGate;
import org.famulus.region.spi.port.RegionPeople;
import org.famulus.region.spi.port.RegionRules;
import org.famulus.region.spi.port.RuleAnswers;
import org.famulus.region.spi.port.RuleQuestion;
import org.famulus.region.spi.port.RuleReason;
import org.famulus.region.spi.rule.ParameterValues;

/** Practical years: tertials here and elsewhere, and the training days missed in them. */
@Stateless
public class MilamedTertials {

  @Inject private RegionGate gate;
  @Inject private RegionPeople people;
  @Inject private RegionRules rules;
  @Inject private MilamedRecords records;

  /** A student's practical year. */
  @Reads(permission = Permission.REQUIREMENT_SUBMIT)
  public YearView year(long personId) {
    gate.allowPerson(personId);
    ParameterValues limits = rules.parametersOf("MIL-R12");
    List<MilamedAbsence> absences = records.absences(List.of(personId));
    List<TertialLine> tertials =
        records.tertials(List.of(personId)).stream().map(each -> line(each, absences)).toList();
    return new YearView(
        personId,
        people.names(Set.of(personId)).getOrDefault(personId, ""),
        people.self().equals(Optional.of(personId)),
        tertials.stream().mapToInt(TertialLine::missed).sum(),
        limits.integer(MilR12Absences.YEAR),
        limits.integer(MilR12Absences.TERTIAL),
        limits.integer(MilR12Absences.HALF),
        tertials);
  }

  /** Records a tertial; one of this programme comes by itself when it starts. */
  @UseCase(value = "milamed.tertial.record", permission = Permission.PLACEMENT_EDIT)
  public CommandOutcome record(
      long personId, String field, String place, LocalDate firstDay, boolean split) {
    gate.allowPerson(personId);
    int weeks = rules.parametersOf("MIL-R11").integer(MilR11PracticalYear.WEEKS);
    LocalDate lastDay = firstDay == null ? null : firstDay.plusWeeks(weeks).minusDays(1);
    TertialForm form =
        new TertialForm(field, place == null ? null : place.strip(), firstDay, lastDay, split);
    List<RuleReason> faults = form.faults();
    if (!faults.isEmpty()) {
      return CommandOutcome.refused(faults);
    }
    boolean overlaps =
        records.tertials(List.of(personId)).stream()
            .map(MilamedTertial::form)
            .anyMatch(
                each ->
                    !each.firstDay().isAfter(lastDay) && !each.lastDay().isBefore(firstDay));
    if (overlaps) {
      return CommandOutcome.refused(RuleReason.ofField("firstDay", "milamed.tertial.overlaps"));
    }
    records.add(new MilamedTertial(personId, Optional.empty(), form));
    return CommandOutcome.done();
  }

  /** Takes back a tertial that was recorded by mistake. */
  @UseCase(value = "milamed.tertial.remove", permission = Permission.PLACEMENT_EDIT)
  public CommandOutcome remove(long personId, long tertialId) {
    gate.allowPerson(personId);
    Optional<MilamedTertial> tertial = tertial(personId, tertialId);
    if (tertial.flatMap(MilamedTertial::placementId).isPresent()) {
      return CommandOutcome.refused(RuleReason.of("milamed.part.own-placement"));
    }
    if (tertial.isPresent()) {
      absencesOf(personId, tertialId).forEach(records::remove);
      records.remove(tertial.get());
    }
    return CommandOutcome.done();
  }

  /** Enters an absence, behind the limits of MIL-R12. */
  @UseCase(value = "milamed.absence.enter", permission = Permission.PLACEMENT_EDIT)
  public CommandOutcome enterAbsence(
      long personId, long tertialId, AbsenceForm form, Map<String, String> reasons) {
    gate.allowPerson(personId);
    Optional<MilamedTertial> tertial = tertial(personId, tertialId);
    if (tertial.isEmpty()) {
      return CommandOutcome.refused(RuleReason.of("milamed.part.gone"));
    }
    List<RuleReason> faults = form.faults(tertial.get().form());
    if (!faults.isEmpty()) {
      return CommandOutcome.refused(faults);
    }
    int half = tertial.get().form().halfOf(form.firstDay());
    RuleAnswers answers =
        rules.ask(
            RuleQuestion.at(
                    Moments.ABSENCE_ENTER,
                    new AbsenceToEnter(personId, tertialId, half, form.days()))
                .from(tertial.get().form().firstDay())
                .with(reasons));
    if (!answers.passes()) {
      return CommandOutcome.refused(answers.refusals());
    }
    records.add(new MilamedAbsence(tertial.get(), form, half));
    return CommandOutcome.done(answers.notices());
  }

  /** Takes back an absence that was entered by mistake. */
  @UseCase(value = "milamed.absence.remove", permission = Permission.PLACEMENT_EDIT)
  public CommandOutcome removeAbsence(long personId, long absenceId) {
    gate.allowPerson(personId);
    records
        .find(MilamedAbsence.class, absenceId)
        .filter(absence -> absence.personId() == personId)
        .ifPresent(records::remove);
    return CommandOutcome.done();
  }

  private static TertialLine line(MilamedTertial tertial, List<MilamedAbsence> absences) {
    List<MilamedAbsence.Row> own =
        absences.stream()
            .filter(each -> each.tertialId() == tertial.id())
            .map(MilamedAbsence::row)
            .toList();
    return new TertialLine(
        tertial.id(),
        tertial.form(),
        own.stream().mapToInt(MilamedAbsence.Row::days).sum(),
        own);
  }

  private List<MilamedAbsence> absencesOf(long personId, long tertialId) {
    return records.absences(List.of(personId)).stream()
        .filter(each -> each.tertialId() == tertialId)
        .toList();
  }

  private Optional<MilamedTertial> tertial(long personId, long tertialId) {
    return records
        .find(MilamedTertial.class, tertialId)
        .filter(tertial -> tertial.personId() == personId);
  }
}

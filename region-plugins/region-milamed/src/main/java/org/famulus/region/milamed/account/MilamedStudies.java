package org.famulus.region.milamed.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.MilamedDays;
import org.famulus.region.milamed.account.AccountView.BucketLine;
import org.famulus.region.milamed.rule.MilR17NursingService;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.FamulaturAccount;
import org.famulus.region.milamed.study.StudyFacts;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.CommandOutcome;
import org.famulus.region.spi.port.RegionGate;
import org.famulus.region.spi.port.RegionPeople;
import org.famulus.region.spi.port.RegionPeople.PersonName;
import org.famulus.region.spi.port.RegionRules;
import org.famulus.region.spi.port.RuleReason;

/** Students' examinations and their Famulatur accounts: each her own, the coordination all. */
@Stateless
public class MilamedStudies {

  private static final int MOST_FOUND = 50;

  @Inject private RegionGate gate;
  @Inject private RegionPeople people;
  @Inject private RegionRules rules;
  @Inject private Clock clock;
  @Inject private MilamedRecords records;
  @Inject private MilamedStudyFacts facts;
  @Inject private MilamedCounting counting;

  /** The account of a student. */
  @Reads(permission = Permission.REQUIREMENT_SUBMIT)
  public AccountView account(long personId) {
    gate.allowPerson(personId);
    StudyFacts study = facts.of(personId);
    FamulaturAccount account = counting.account(study);
    Optional<MilamedStudy> entered = records.study(personId);
    return new AccountView(
        personId,
        people.names(Set.of(personId)).getOrDefault(personId, ""),
        people.self().equals(Optional.of(personId)),
        entered.map(MilamedStudy::form),
        entered.map(MilamedStudy::isChecked).orElse(false),
        records.leaves(List.of(personId)).stream().map(MilamedLeave::row).toList(),
        account.set().older(),
        Arrays.stream(Bucket.values())
            .filter(bucket -> account.set().days().get(bucket) > 0)
            .map(bucket -> line(account, bucket))
            .toList(),
        account.total(),
        account.set().total(),
        study.nursingDays(),
        rules.parametersOf("MIL-R17").integer(MilR17NursingService.TOTAL_DAYS),
        records.parts(List.of(personId)).stream().map(MilamedPart::row).toList());
  }

  /** Who calls, if she is a student with an account of her own. */
  @Reads(permission = Permission.REQUIREMENT_SUBMIT)
  public Optional<Long> self() {
    gate.allowEverybody();
    return people.self();
  }

  /** Students whose name contains the text, for the coordination. */
  @Reads(permission = Permission.PERSON_VIEW)
  public List<PersonName> find(String text) {
    gate.allowProgramme();
    return people.find(text, MOST_FOUND);
  }

  /** Enters examinations; what a student enters herself waits to be checked. */
  @UseCase(value = "milamed.study.enter", permission = Permission.REQUIREMENT_SUBMIT)
  public CommandOutcome enter(long personId, StudyForm form) {
    gate.allowPerson(personId);
    List<RuleReason> faults = form.faults(MilamedDays.today(clock));
    if (!faults.isEmpty()) {
      return CommandOutcome.refused(faults);
    }
    MilamedStudy study =
        records.study(personId).orElseGet(() -> new MilamedStudy(personId));
    boolean herself = people.self().equals(Optional.of(personId));
    boolean same = Optional.of(form).equals(Optional.ofNullable(study.form()));
    study.enter(form, !herself || same && study.isChecked());
    records.add(study);
    return CommandOutcome.done();
  }

  /** Notes a leave semester, or that a document of the examination office was shown. */
  @UseCase(value = "milamed.leave.add", permission = Permission.PLACEMENT_EDIT)
  public CommandOutcome addLeave(
      long personId, MilamedLeave.Kind kind, LocalDate firstDay, LocalDate lastDay) {
    gate.allowPerson(personId);
    List<RuleReason> faults = MilamedDays.faults("leaveFrom", firstDay, "leaveTo", lastDay);
    if (!faults.isEmpty()) {
      return CommandOutcome.refused(faults);
    }
    records.add(new MilamedLeave(personId, kind, firstDay, lastDay));
    return CommandOutcome.done();
  }

  /** Takes such days back. */
  @UseCase(value = "milamed.leave.remove", permission = Permission.PLACEMENT_EDIT)
  public CommandOutcome removeLeave(long personId, long leaveId) {
    gate.allowPerson(personId);
    records
        .find(MilamedLeave.class, leaveId)
        .filter(leave -> leave.personId() == personId)
        .ifPresent(records::remove);
    return CommandOutcome.done();
  }

  private static BucketLine line(FamulaturAccount account, Bucket bucket) {
    return new BucketLine(
        bucket,
        account.counted().get(bucket),
        account.set().days().get(bucket),
        account.open(bucket));
  }
}

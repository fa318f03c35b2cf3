package org.famulus.core.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.Channel;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.importing.PlannedApplicant.ApplicationStep;
import org.famulus.core.importing.PlannedApplicant.NominationStep;
import org.famulus.core.person.PersonForm;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Reason;
import org.famulus.core.tabular.TypedRow;
import org.famulus.core.tabular.layout.ApplicantRow;
import org.famulus.region.spi.Text;

/** What a list of applicants changes. */
final class ApplicantPlan implements ImportPlan {

  private static final Map<String, String> PERSON_COLUMNS =
      Map.of(
          "familyName", "family_name",
          "givenName", "given_name",
          "email", "email",
          "dateOfBirth", "date_of_birth");

  private final ApplicationCall call;
  private final ApplicantJudge judge;
  private final Ledger ledger;
  private final ApplicantWriter writer;
  private final List<PlannedApplicant> applicants = new ArrayList<>();
  private final Map<Long, Integer> rowOfPerson = new HashMap<>();

  ApplicantPlan(ApplicationCall call, ApplicantJudge judge, Ledger ledger, ApplicantWriter writer) {
    this.call = call;
    this.judge = judge;
    this.ledger = ledger;
    this.writer = writer;
  }

  /** Adds rows of the file, with what is stored of their people. */
  void add(List<TypedRow<ApplicantRow>> rows, PeopleOfFile stored) {
    for (TypedRow<ApplicantRow> row : rows) {
      ApplicantRow said = row.value();
      int number = row.number();
      refuseValues(number, said);
      Optional<KnownPerson> person = person(number, said, stored);
      if (!ledger.isRefused(number)) {
        compare(number, said, person, stored);
      }
    }
  }

  private void refuseValues(int row, ApplicantRow said) {
    LocalDate today = judge.season().today();
    new PersonForm(
            said.familyName(),
            said.givenName(),
            Optional.of(said.email()),
            Optional.of(said.dateOfBirth()),
            Language.EN)
        .faults(today)
        .forEach(
            fault ->
                ledger.refuse(row, PERSON_COLUMNS.getOrDefault(fault.field().orElse(""), ""), "", List.of(fault)));
    judge
        .impossibleDays(said)
        .forEach(
            (rank, day) ->
                ledger.refuse(
                    row,
                    "wish" + rank + "_start",
                    day.toString(),
                    Text.of("importing.day-not-offered", day),
                    Text.of("importing.day-not-offered.remedy", daysInWords())));
    if (said.priority() && said.priorityReason().isEmpty()) {
      ledger.refuse(
          row, "priority_reason", "", List.of(Reason.of("application.priority-reason-needed")));
    }
    for (Reason fault : judge.listed(said).form().faults(judge.season().catalogue())) {
      ledger.refuse(row, fault.field().orElse(""), "", List.of(fault));
    }
    if (said.nominatedOn().isAfter(today)) {
      ledger.refuse(
          row,
          "nominated_on",
          said.nominatedOn().toString(),
          List.of(Reason.of("importing.nominated-in-the-future", said.nominatedOn())));
    }
  }

  private Object daysInWords() {
    return judge.firstDays().stream().map(LocalDate::toString).collect(Collectors.joining(", "));
  }

  /** The stored person a row means; a row that may mean several is refused. */
  private Optional<KnownPerson> person(int row, ApplicantRow said, PeopleOfFile stored) {
    List<KnownPerson> addressed = stored.withAddress(said);
    List<KnownPerson> namesakes = stored.withNameAndBirth(said);
    List<KnownPerson> candidates = addressed.isEmpty() ? namesakes : addressed;
    if (candidates.size() > 1) {
      ledger.refuse(
          row,
          addressed.isEmpty() ? "family_name" : "email",
          addressed.isEmpty() ? said.familyName() : said.email(),
          Text.of("importing.person-ambiguous", candidates.size()),
          Text.of("importing.person-ambiguous.remedy"));
      return Optional.empty();
    }
    Optional<KnownPerson> person = candidates.stream().findFirst();
    if (person.isPresent()) {
      KnownPerson known = person.get();
      if (!known.hasName(said) && !known.mayBeBornOn(said.dateOfBirth())) {
        ledger.refuse(
            row,
            "email",
            said.email(),
            Text.of("importing.address-of-another", said.email(), known.fullName()),
            Text.of("importing.address-of-another.remedy"));
      }
      Integer other = rowOfPerson.putIfAbsent(known.id(), row);
      if (other != null) {
        ledger.refuse(
            row,
            "family_name",
            said.familyName(),
            Text.of("importing.same-person", known.fullName(), String.valueOf(other)),
            Text.of("tabular.value.duplicate.remedy"));
      }
    }
    return person;
  }

  private void compare(
      int row, ApplicantRow said, Optional<KnownPerson> person, PeopleOfFile stored) {
    Optional<KnownApplication> application = stored.application(person);
    NominationStep nomination =
        nominationStep(row, said, stored.nomination(person), application);
    ListedApplication listed = judge.listed(said);
    boolean nominated =
        nomination.change() != Change.UNCHANGED
            || stored.nomination(person).filter(KnownNomination::isHeld).isPresent();
    Standing standing = standing(said, listed, application, nominated);
    ApplicationStep step = applicationStep(row, listed, application, standing);
    if (ledger.isRefused(row)) {
      return;
    }
    PlannedApplicant planned =
        new PlannedApplicant(row, said, judge.institutionId(said), person, nomination, step);
    String label = said.givenName() + " " + said.familyName();
    ledger.accept(row, label, planned.change());
    boolean draft =
        application.isEmpty() || application.get().state() == ApplicationState.DRAFT;
    if (draft && !step.handIn()) {
      ledger.keepDraft(row, label, application.map(KnownApplication::id), standing.obstacles());
    }
    if (planned.change() != Change.UNCHANGED) {
      applicants.add(planned);
    }
  }

  private Standing standing(
      ApplicantRow said,
      ListedApplication listed,
      Optional<KnownApplication> application,
      boolean nominated) {
    List<Reason> againstNomination =
        nominated ? List.of() : judge.againstNomination(said);
    // Without a nomination nothing else is asked yet: it would only say again that there is none.
    return againstNomination.isEmpty()
        ? judge.standing(said, listed, application, nominated)
        : new Standing(againstNomination, Map.of());
  }

  private NominationStep nominationStep(
      int row,
      ApplicantRow said,
      Optional<KnownNomination> known,
      Optional<KnownApplication> application) {
    long institution = judge.institutionId(said);
    Optional<Long> id = known.map(KnownNomination::id);
    boolean same =
        known
            .filter(n -> n.institutionId() == institution && n.day().equals(said.nominatedOn()))
            .isPresent();
    boolean possible = judge.againstNomination(said).isEmpty();
    if (same || (!possible && known.isEmpty())) {
      return new NominationStep(id, Change.UNCHANGED, Optional.empty());
    }
    if (application.filter(a -> a.institutionId() != institution).isPresent()) {
      ledger.refuse(
          row,
          "home_university",
          said.homeUniversity(),
          Text.of("importing.other-university"),
          Text.of("importing.other-university.remedy"));
    } else if (known.filter(n -> !n.isHeld()).isPresent()) {
      ledger.refuse(
          row,
          "nominated_on",
          said.nominatedOn().toString(),
          Text.of("importing.nomination-withdrawn"),
          Text.of("importing.nomination-withdrawn.remedy"));
    } else if (!possible) {
      ledger.refuse(row, "home_university", said.homeUniversity(), judge.againstNomination(said));
    }
    return new NominationStep(
        id, known.isEmpty() ? Change.NEW : Change.CHANGED, lateReason(row, said));
  }

  private Optional<String> lateReason(int row, ApplicantRow said) {
    LocalDate from = call.dates().nominationsFrom();
    LocalDate to = call.dates().nominationsTo();
    if (!said.nominatedOn().isBefore(from) && !said.nominatedOn().isAfter(to)) {
      return Optional.empty();
    }
    if (judge.season().lateReason().isEmpty()) {
      ledger.refuse(
          row,
          "nominated_on",
          said.nominatedOn().toString(),
          Text.of("importing.outside-window", said.nominatedOn(), from, to),
          Text.of("importing.outside-window.remedy"));
    }
    return judge.season().lateReason();
  }

  private ApplicationStep applicationStep(
      int row, ListedApplication listed, Optional<KnownApplication> known, Standing standing) {
    if (known.isEmpty()) {
      return new ApplicationStep(
          Optional.empty(), Change.NEW, listed, standing, standing.isFree());
    }
    KnownApplication application = known.get();
    boolean same = listed.isSaidBy(application);
    boolean handIn = application.isWaiting() && standing.isFree();
    if (!same) {
      refuseChange(row, application, standing);
      handIn = application.state() == ApplicationState.DRAFT && standing.isFree();
    }
    return new ApplicationStep(
        Optional.of(application.id()),
        same && !handIn ? Change.UNCHANGED : Change.CHANGED,
        listed,
        standing,
        handIn);
  }

  private void refuseChange(int row, KnownApplication application, Standing standing) {
    if (application.channel() == Channel.SELF && application.state() == ApplicationState.DRAFT) {
      ledger.refuse(
          row,
          "",
          "",
          Text.of("importing.draft-of-student"),
          Text.of("importing.draft-of-student.remedy"));
    } else if (!application.isChangeable()) {
      ledger.refuse(
          row,
          "",
          "",
          Text.of(
              "importing.application-stands", Text.of("application.state." + application.state())),
          Text.of("importing.application-stands.remedy"));
    } else if (application.state() == ApplicationState.SUBMITTED) {
      // What was handed in stays handed in; a change the rules refuse is not made.
      ledger.refuse(row, "", "", standing.obstacles());
    }
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }

  @Override
  public void write(ImportWatch watch) {
    writer.write(applicants, ledger, watch);
  }
}

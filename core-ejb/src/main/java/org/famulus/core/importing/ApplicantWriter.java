package org.famulus.core.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.famulus.core.access.Callers;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationNumbers;
import org.famulus.core.application.Channel;
import org.famulus.core.application.Wish;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.nomination.Nomination;
import org.famulus.core.person.Person;
import org.famulus.core.region.Language;
import org.famulus.core.tabular.layout.ApplicantRow;

/** Saves the applicants of a file, batch by batch. */
final class ApplicantWriter {

  /** Students from abroad are written to in English until somebody says otherwise. */
  private static final String LANGUAGE = Language.EN.code();

  private final ApplicationCall call;
  private final ApplicantStore store;
  private final ApplicationNumbers numbers;
  private final Instant now;
  private final String caller;

  ApplicantWriter(
      ApplicationCall call,
      ApplicantStore store,
      ApplicationNumbers numbers,
      Clock clock,
      Callers callers) {
    this.call = call;
    this.store = store;
    this.numbers = numbers;
    this.now = clock.instant();
    this.caller = callers.current().name();
  }

  /** Saves the applicants; stops before the next batch if cancelled. */
  void write(List<PlannedApplicant> applicants, Ledger ledger, ImportWatch watch) {
    int added = (int) applicants.stream().filter(ApplicantWriter::isNewApplication).count();
    // Taken only now: the row of the numbers stays locked until the transaction ends.
    Iterator<String> free =
        added == 0
            ? List.<String>of().iterator()
            : numbers.next(call.regionId(), added).iterator();
    int done = 0;
    for (List<PlannedApplicant> batch : Batches.of(applicants)) {
      if (watch.isCancelled()) {
        return;
      }
      Map<PlannedApplicant, Person> people = writePeople(batch);
      writeNominations(batch, people);
      writeApplications(batch, people, free, ledger);
      store.release();
      done += batch.size();
      watch.reached(ImportPhase.WRITING, done, applicants.size());
    }
  }

  private Map<PlannedApplicant, Person> writePeople(List<PlannedApplicant> batch) {
    Map<Long, Person> stored =
        store.people(idsOf(batch, planned -> planned.known().map(KnownPerson::id)));
    // Each row is one object; comparing what the rows say would cost more and tell nothing.
    Map<PlannedApplicant, Person> people = new IdentityHashMap<>();
    List<Person> added = new ArrayList<>();
    for (PlannedApplicant planned : batch) {
      ApplicantRow said = planned.said();
      Person person =
          planned
              .known()
              .map(known -> stored.get(known.id()))
              .orElseGet(
                  () -> {
                    Person unknown = new Person(said.familyName(), said.givenName(), LANGUAGE);
                    added.add(unknown);
                    return unknown;
                  });
      if (planned.known().isEmpty() || planned.changesPerson()) {
        person.rename(said.familyName(), said.givenName());
        person.reachAt(said.email(), person.language());
        person.bornOn(said.dateOfBirth());
      }
      people.put(planned, person);
    }
    store.addPeople(call.regionId(), added);
    return people;
  }

  private void writeNominations(
      List<PlannedApplicant> batch, Map<PlannedApplicant, Person> people) {
    Map<Long, Nomination> stored =
        store.nominations(
            idsOf(
                batch,
                planned ->
                    planned.nomination().id().filter(id -> planned.nomination().change() == Change.CHANGED)));
    for (PlannedApplicant planned : batch) {
      PlannedApplicant.NominationStep step = planned.nomination();
      if (step.change() == Change.UNCHANGED) {
        continue;
      }
      Nomination nomination =
          step.id()
              .map(stored::get)
              .orElseGet(
                  () ->
                      new Nomination(
                          call.regionId(),
                          call.id(),
                          planned.institutionId(),
                          people.get(planned).id(),
                          planned.said().nominatedOn(),
                          caller));
      nomination.nominate(planned.institutionId(), planned.said().nominatedOn(), caller);
      step.lateReason().ifPresent(nomination::acceptOutsideWindow);
      if (step.id().isEmpty()) {
        store.add(nomination);
      }
    }
  }

  private void writeApplications(
      List<PlannedApplicant> batch,
      Map<PlannedApplicant, Person> people,
      Iterator<String> free,
      Ledger ledger) {
    Map<Long, Application> stored =
        store.applications(
            idsOf(
                batch,
                planned ->
                    planned.application().id().filter(id -> planned.application().change() == Change.CHANGED)));
    for (PlannedApplicant planned : batch) {
      PlannedApplicant.ApplicationStep step = planned.application();
      if (step.change() == Change.UNCHANGED) {
        continue;
      }
      Application application =
          step.id()
              .map(stored::get)
              .orElseGet(
                  () ->
                      new Application(
                          call.regionId(),
                          call.id(),
                          people.get(planned).id(),
                          planned.institutionId(),
                          free.next(),
                          Channel.IMPORT,
                          now));
      application.answer(step.listed().answersOver(application.answers()), now);
      application.wish(step.listed().wishes(), now);
      step.listed().priorityReason().ifPresent(application::grantPriority);
      store.add(application);
      settle(application, step);
      ledger.saved(planned.row(), application.id());
    }
  }

  private void settle(Application application, PlannedApplicant.ApplicationStep step) {
    if (!step.standing().isFree()) {
      return;
    }
    application.includeAllWishes();
    for (Wish wish : application.wishes()) {
      Optional.ofNullable(step.standing().exclusions().get((long) wish.rank()))
          .ifPresent(
              exclusion ->
                  application.exclude(
                      wish.id(), exclusion.ruleId(), exclusion.item().reason()));
    }
    if (step.handIn()) {
      application.submit(now);
    }
  }

  private static boolean isNewApplication(PlannedApplicant planned) {
    return planned.application().id().isEmpty();
  }

  private static List<Long> idsOf(
      List<PlannedApplicant> batch, Function<PlannedApplicant, Optional<Long>> id) {
    return batch.stream().map(id).flatMap(Optional::stream).toList();
  }
}

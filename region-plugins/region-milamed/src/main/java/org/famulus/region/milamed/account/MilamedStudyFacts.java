package org.famulus.region.milamed.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.study.StudyFacts;
import org.famulus.region.milamed.study.University;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.port.FactsProvider;

/** What rules may know of students' studies; six statements, whoever many they are. */
@ApplicationScoped
public class MilamedStudyFacts implements FactsProvider {

  @Inject private MilamedRecords records;

  @Override
  public Map<Long, Object> about(Set<Long> personIds) {
    return new HashMap<>(of(personIds));
  }

  /** What is known of one student. */
  StudyFacts of(long personId) {
    return of(Set.of(personId)).get(personId);
  }

  private Map<Long, StudyFacts> of(Set<Long> people) {
    List<MilamedTerm> terms = records.terms();
    Map<Long, MilamedStudy> studies = new HashMap<>();
    records.studies(people).forEach(each -> studies.put(each.personId(), each));
    List<MilamedLeave> leaves = records.leaves(people);
    List<MilamedPart> parts = records.parts(people);
    List<MilamedTertial> tertials = records.tertials(people);
    List<MilamedAbsence> absences = records.absences(people);
    Map<Long, StudyFacts> facts = new HashMap<>();
    for (Long person : people) {
      StudyForm form =
          Optional.ofNullable(studies.get(person)).map(MilamedStudy::form).orElse(unknown());
      facts.put(
          person,
          new StudyFacts(
              form.university().office(),
              form.m1PassedOn(),
              form.m2RegisteredOn(),
              form.m2PassedOn(),
              free(terms, form.university(), days(leaves, person, MilamedLeave.Kind.LEAVE)),
              days(leaves, person, MilamedLeave.Kind.DOCUMENT),
              parts.stream()
                  .filter(each -> each.personId() == person)
                  .map(MilamedPart::counted)
                  .toList(),
              tertials.stream()
                  .filter(each -> each.personId() == person)
                  .map(each -> each.facts(absences))
                  .toList()));
    }
    return facts;
  }

  private static StudyForm unknown() {
    return new StudyForm(
        University.LEIPZIG, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static List<PeriodFacts> free(
      List<MilamedTerm> terms, University university, List<PeriodFacts> leave) {
    List<PeriodFacts> free = new ArrayList<>(leave);
    terms.stream()
        .filter(each -> each.university() == university)
        .map(MilamedTerm::period)
        .forEach(free::add);
    return free;
  }

  private static List<PeriodFacts> days(
      List<MilamedLeave> leaves, long person, MilamedLeave.Kind kind) {
    return leaves.stream()
        .filter(each -> each.personId() == person && each.kind() == kind)
        .map(MilamedLeave::period)
        .toList();
  }
}

package org.famulus.core.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.core.allocation.AllotmentFile;
import org.famulus.core.allocation.PlaceNames;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.allocation.Slot;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.decision.AdmissionDecision.Place;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.person.Person;
import org.famulus.core.shared.Batches;

/** Reads the words letters and mails need, for many decisions at once. */
@ApplicationScoped
public class DecisionSubjects {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private CallRepository calls;
  @Inject private OfferRepository offers;
  @Inject private PlaceNames names;

  /** The subjects of grants in a call, in their order. */
  List<DecisionSubject> of(ApplicationCall call, List<PlaceGrant> grants) {
    Map<Long, Student> students =
        students(grants.stream().map(grant -> grant.applicant().applicationId()).toList());
    Map<Long, PlaceRow> places = names.ofCall(call.id());
    return grants.stream()
        .map(
            grant -> {
              Student student = students.get(grant.applicant().applicationId());
              return subject(call, student, grant.slot(), places.get(grant.slot().offerId()));
            })
        .toList();
  }

  /** The subject of a decision that was issued. */
  DecisionSubject of(AdmissionDecision decision) {
    Place place = decision.place();
    ApplicationCall call = calls.find(decision.regionId(), place.callId()).orElseThrow();
    Slot slot =
        AllotmentFile.slot(offers.find(decision.regionId(), place.offerId()).orElseThrow());
    return subject(
        call,
        students(List.of(place.applicationId())).get(place.applicationId()),
        slot,
        names.ofCall(call.id()).get(slot.offerId()));
  }

  private static DecisionSubject subject(
      ApplicationCall call, Student student, Slot slot, PlaceRow at) {
    return new DecisionSubject(
        new Place(
            call.id(),
            student.applicationId(),
            student.person().id(),
            slot.offerId(),
            slot.unitId(),
            slot.field(),
            slot.firstDay(),
            slot.lastDay()),
        student.number(),
        student.person().fullName(),
        student.person().email(),
        student.person().language(),
        student.institution(),
        slot.poolId(),
        at,
        call.title());
  }

  private Map<Long, Student> students(List<Long> applications) {
    Map<Long, Student> students = new HashMap<>();
    for (List<Long> some : Batches.of(applications)) {
      List<Long> ids = new ArrayList<>(some);
      em.createQuery(
              "select a.id, a.number, p, i.name from Application a"
                  + " join Person p on p.id = a.personId"
                  + " join Organisation i on i.id = a.institutionId where a.id in :ids",
              Object[].class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(
              line ->
                  students.put(
                      (Long) line[0],
                      new Student(
                          (Long) line[0], (String) line[1], (Person) line[2], (String) line[3])));
    }
    return students;
  }

  private record Student(long applicationId, String number, Person person, String institution) {}
}

package org.famulus.it.services;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.call.CandidateInterest;
import org.famulus.core.interest.ApprovalForm;
import org.famulus.core.interest.ApproverRole;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.InterestDetail;
import org.famulus.core.interest.InterestRegistration;
import org.famulus.core.interest.InterestState;
import org.famulus.core.interest.Interests;
import org.famulus.core.interest.NamedPerson;
import org.famulus.core.offer.OfferCriteria;
import org.famulus.core.offer.OfferSlice;
import org.famulus.core.offer.Offers;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.famulus.core.call.CandidateInterest.Standing.ENTERED;
import static org.famulus.core.call.CandidateInterest.Standing.HELD;
import static org.famulus.core.call.CandidateInterest.Standing.READY;
import static org.famulus.core.call.CandidateInterest.Standing.REASON_NEEDED;
import static org.famulus.it.services.PlacesScene.REGION;
import static org.famulus.it.services.PlacesScene.people;
import static org.famulus.it.services.PlacesScene.refusingRules;
import static org.famulus.it.services.PlacesScene.rulesOf;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("From a unit's interest to the places of a call")
public class InterestAndCallRulesIT {

  private static final Page ALL = new Page(0, 100);

  @Inject private PlacesScene scene;
  @Inject private Interests interests;
  @Inject private InterestRegistration registration;
  @Inject private Offers offers;

  @BeforeEach
  public void unitAndYear() throws Exception {
    scene.set();
  }

  @Test
  @DisplayName("SKA-R02: a spring call whose window lies in another month is not published")
  public void windowInOtherMonth() throws Exception {
    int before = scene.year() - 1;
    Outcome<Long> november =
        scene.publish(
            scene.callForm(LocalDate.of(before, 11, 1), LocalDate.of(before, 11, 15)),
            WrittenReasons.none());
    assertThat(refusingRules(november)).contains("SKA-R02");
    Outcome<Long> october =
        scene.publish(
            scene.callForm(LocalDate.of(before, 10, 1), LocalDate.of(before, 10, 15)),
            WrittenReasons.none());
    assertThat(october.isDone()).isTrue();
  }

  @Test
  @DisplayName("SKA-R05: a period that does not begin on the first Monday of a month is refused")
  public void periodOnOtherDay() throws Exception {
    LocalDate secondMonday = scene.firstMonday(FEBRUARY).plusWeeks(1);
    assertThat(refusingRules(scene.handIn(scene.form(secondMonday)))).contains("SKA-R05");
    assertThat(scene.handIn(scene.form(scene.firstMonday(FEBRUARY))).isDone()).isTrue();
  }

  @Test
  @DisplayName("SKA-R05: the form offers exactly the twelve first Mondays of the year")
  public void choicesOfPeriods() throws Exception {
    List<LocalDate> choices =
        scene.asUnit(() -> interests.firstDays(REGION, scene.year(), PlacesScene.KIND));
    assertThat(choices).hasSize(12).contains(scene.firstMonday(FEBRUARY), scene.firstMonday(MARCH));
  }

  @Test
  @DisplayName("SKA-R06: an unusual number of places enters the call once a reason is written")
  public void unusualNumber() throws Exception {
    long id = scene.approved(scene.form(6, people(), scene.firstMonday(FEBRUARY)));
    long call = scene.plannedCall();
    CandidateInterest asked = scene.candidate(call, id);
    assertThat(asked.standing()).isEqualTo(REASON_NEEDED);
    assertThat(rulesOf(asked)).containsExactly("SKA-R06");
    scene.collect(call, Map.of());
    assertThat(scene.candidate(call, id).standing()).isEqualTo(REASON_NEEDED);
    scene.collect(call, Map.of(id, "Two surgeons joined the unit"));
    assertThat(scene.candidate(call, id).standing()).isEqualTo(ENTERED);
    assertThat(scene.detail(id).capacityReason()).contains("Two surgeons joined the unit");
  }

  @Test
  @DisplayName("SKA-R07: an interest nobody has approved stays out of the call")
  public void notApproved() throws Exception {
    long id = scene.handIn(scene.form(scene.firstMonday(FEBRUARY))).value();
    long call = scene.plannedCall();
    scene.collect(call, Map.of());
    CandidateInterest held = scene.candidate(call, id);
    assertThat(held.standing()).isEqualTo(HELD);
    assertThat(rulesOf(held)).containsExactly("SKA-R07");
  }

  @Test
  @DisplayName("SKA-R07: a section head approves only within the term of a recorded delegation")
  public void delegation() throws Exception {
    long expired = scene.handIn(scene.form(scene.firstMonday(FEBRUARY))).value();
    scene
        .approve(
            expired,
            ApprovalForm.byDelegate(
                "Sven Sektionschef",
                "Vera Verksamhetschef",
                LocalDate.of(2000, 1, 1),
                LocalDate.of(2000, 12, 31)))
        .value();
    long call = scene.plannedCall();
    assertThat(rulesOf(scene.candidate(call, expired))).containsExactly("SKA-R07");

    scene.set();
    long valid = scene.handIn(scene.form(scene.firstMonday(FEBRUARY))).value();
    scene
        .approve(
            valid,
            ApprovalForm.byDelegate(
                "Sven Sektionschef",
                "Vera Verksamhetschef",
                LocalDate.of(2000, 1, 1),
                LocalDate.of(2099, 12, 31)))
        .value();
    assertThat(scene.candidate(scene.plannedCall(), valid).standing()).isEqualTo(READY);
    assertThat(scene.detail(valid).approval().orElseThrow().role())
        .isEqualTo(ApproverRole.DELEGATE);
  }

  @Test
  @DisplayName("SKA-R08: an interest without a supervisor stays out of the call")
  public void noSupervisor() throws Exception {
    List<NamedPerson> contactOnly =
        List.of(new NamedPerson(ContactRole.CONTACT, "Karin Kontakt", Optional.empty()));
    long id = scene.approved(scene.form(3, contactOnly, scene.firstMonday(FEBRUARY)));
    long call = scene.plannedCall();
    scene.collect(call, Map.of());
    CandidateInterest held = scene.candidate(call, id);
    assertThat(held.standing()).isEqualTo(HELD);
    assertThat(rulesOf(held)).containsExactly("SKA-R08");
  }

  @Test
  @DisplayName("SKA-R09: after an allotment the unit changes neither periods nor numbers")
  public void afterAllotment() throws Exception {
    long id = scene.approved(scene.form(scene.firstMonday(FEBRUARY)));
    scene.allotOne(id);
    Outcome<Long> fewer =
        scene.change(id, scene.form(2, people(), scene.firstMonday(FEBRUARY)));
    assertThat(refusingRules(fewer)).contains("SKA-R09");
    Outcome<Long> moved = scene.change(id, scene.form(scene.firstMonday(MARCH)));
    assertThat(refusingRules(moved)).contains("SKA-R09");
    assertThat(scene.detail(id).row().isChangeable()).isFalse();
    List<NamedPerson> others =
        List.of(
            new NamedPerson(ContactRole.CONTACT, "Klara Kontakt", Optional.empty()),
            new NamedPerson(ContactRole.SUPERVISOR, "Hans Handledare", Optional.empty()));
    assertThat(scene.change(id, scene.form(3, others, scene.firstMonday(FEBRUARY))).isDone())
        .isTrue();
  }

  @Test
  @DisplayName("SKA-R09: the faculty goes on after an allotment with a written reason")
  public void facultyAfterAllotment() throws Exception {
    long id = scene.approved(scene.form(scene.firstMonday(FEBRUARY)));
    scene.allotOne(id);
    var more = scene.form(4, people(), scene.firstMonday(FEBRUARY));
    assertThat(refusingRules(scene.changeByFaculty(id, more, WrittenReasons.none())))
        .contains("SKA-R09");
    Outcome<Long> reasoned =
        scene.changeByFaculty(id, more, WrittenReasons.of("SKA-R09", "The unit asked by phone"));
    assertThat(reasoned.isDone()).isTrue();
  }

  @Test
  @DisplayName("approved places enter the call, and a smaller promise shrinks them")
  public void placesFollowThePromise() throws Exception {
    long id = scene.approved(scene.form(scene.firstMonday(FEBRUARY), scene.firstMonday(MARCH)));
    long call = scene.plannedCall();
    scene.collect(call, Map.of());
    OfferSlice full = offersOfUnit(call);
    assertThat(full.totals().offers()).isEqualTo(2);
    assertThat(full.totals().places()).as("no more than the unit takes in the year").isEqualTo(3);
    assertThat(full.slice().counts().get("field")).containsEntry("surgery", Count.exactly(2));

    assertThat(scene.change(id, scene.form(1, people(), scene.firstMonday(MARCH))).isDone())
        .isTrue();
    InterestDetail after = scene.detail(id);
    assertThat(after.row().state()).isEqualTo(InterestState.APPROVED);
    assertThat(offersOfUnit(call).totals().places()).isEqualTo(1);
  }

  @Test
  @DisplayName("a bigger promise loses its approval and does not grow the places in the call")
  public void biggerPromise() throws Exception {
    long id = scene.approved(scene.form(2, people(), scene.firstMonday(FEBRUARY)));
    long call = scene.plannedCall();
    scene.collect(call, Map.of());
    scene
        .change(id, scene.form(3, people(), scene.firstMonday(FEBRUARY), scene.firstMonday(MARCH)))
        .value();
    assertThat(scene.detail(id).row().state()).isEqualTo(InterestState.SUBMITTED);
    assertThat(scene.detail(id).approval()).isEmpty();
    assertThat(offersOfUnit(call).totals().places()).isEqualTo(2);
  }

  @Test
  @DisplayName("what is taken back leaves the call, and the unit may start anew")
  public void takenBack() throws Exception {
    long id = scene.approved(scene.form(scene.firstMonday(FEBRUARY)));
    long call = scene.plannedCall();
    scene.collect(call, Map.of());
    assertThat(scene.handIn(scene.form(scene.firstMonday(MARCH)))).isInstanceOf(Outcome.Refused.class);
    assertThat(scene.withdraw(id).isDone()).isTrue();
    assertThat(offersOfUnit(call).totals().offers()).isZero();
    assertThat(scene.handIn(scene.form(scene.firstMonday(MARCH))).value()).isEqualTo(id);
  }

  @Test
  @DisplayName("the second of two editors sees what the first one saved, and who it was")
  public void twoEditors() throws Exception {
    long id = scene.handIn(scene.form(scene.firstMonday(FEBRUARY))).value();
    long seen = scene.detail(id).row().version();
    scene.change(id, scene.form(scene.firstMonday(MARCH))).value();
    Outcome<Long> second =
        scene.asFaculty(
            () ->
                registration.change(
                    REGION,
                    id,
                    seen,
                    scene.form(4, people(), scene.firstMonday(FEBRUARY)),
                    WrittenReasons.none()));
    assertThat(second).isInstanceOf(Outcome.Stale.class);
    Outcome.Stale<Long> stale = (Outcome.Stale<Long>) second;
    assertThat(stale.theirs()).containsEntry("firstDays", scene.firstMonday(MARCH).toString());
    assertThat(stale.changedBy()).isEqualTo("Unit");
  }

  @Test
  @DisplayName("a unit neither sees nor changes what another unit has registered")
  public void otherUnit() throws Exception {
    long id = scene.handIn(scene.form(scene.firstMonday(FEBRUARY))).value();
    assertThatThrownBy(() -> scene.as(scene.stranger(), () -> interests.detail(REGION, id)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(
            () ->
                scene.as(
                    scene.stranger(),
                    () -> registration.withdraw(REGION, id, 1, WrittenReasons.none())))
        .isInstanceOf(AccessDeniedException.class);
  }

  private OfferSlice offersOfUnit(long call) throws Exception {
    // The unit itself sees a call only once it is published.
    return scene.asFaculty(
        () -> offers.find(OfferCriteria.of(REGION, call), Sort.byDefault(), ALL));
  }
}

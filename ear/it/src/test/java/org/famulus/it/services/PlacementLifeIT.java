package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.allocation.FreePlace;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.compliance.ClearanceCriteria;
import org.famulus.core.compliance.ClearanceRow;
import org.famulus.core.compliance.Gates;
import org.famulus.core.compliance.PlacementDossier;
import org.famulus.core.compliance.PlacementStarts;
import org.famulus.core.decision.AdmissionDecision;
import org.famulus.core.decision.DecisionRepository;
import org.famulus.core.decision.Decisions;
import org.famulus.core.decision.PlacementChange;
import org.famulus.core.home.HomeTask;
import org.famulus.core.notify.MailMessage;
import org.famulus.core.placement.FreedPlaceTasks;
import org.famulus.core.placement.NamedSupervisor;
import org.famulus.core.placement.PlacementDetail;
import org.famulus.core.placement.PlacementEnds;
import org.famulus.core.placement.PlacementEndsDaily;
import org.famulus.core.placement.PlacementLapse;
import org.famulus.core.placement.PlacementLife;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.placement.Placements;
import org.famulus.core.placement.SupervisorNaming;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("A placement from its first day to its last")
public class PlacementLifeIT {

  private static final String REGION = Ground.REGION;

  @Inject private Callers callers;
  @Inject private DecisionGround stage;
  @Inject private PlacementGround ground;
  @Inject private PlacementLife life;
  @Inject private PlacementEnds ends;
  @Inject private PlacementLapse lapse;
  @Inject private PlacementEndsDaily nightly;
  @Inject private PlacementStarts starts;
  @Inject private Gates gates;
  @Inject private PlacementChange change;
  @Inject private PlacementRepository placements;
  @Inject private Placements reading;
  @Inject private SupervisorNaming naming;
  @Inject private DecisionRepository decisions;
  @Inject private FreedPlaceTasks freed;
  @Inject private Decisions letters;
  @Inject private MailsWritten written;
  @Inject private PlacementDossier dossier;
  @Inject private RuleEngine rules;

  @Test
  @DisplayName("a placement ends the night after its last day, once, and not before")
  public void ends() throws Exception {
    asFaculty(
        () -> {
          PlacementGround.Scene scene = ground.accepted();
          ground.start(scene.placement());
          LocalDate last = ground.now(scene.placement()).subject().lastDay();
          ground.on(
              last,
              () -> {
                assertRefused("placement.not-over", ends.end(REGION, scene.placement()));
                return null;
              });
          ground.on(
              last.plusDays(1),
              () -> {
                assertThat(ends.due(REGION)).contains(scene.placement());
                nightly.run(REGION, last.plusDays(1));
                nightly.run(REGION, last.plusDays(1));
                return null;
              });
          assertThat(ground.now(scene.placement()).state()).isEqualTo(PlacementState.ENDED);
          assertThat(ground.now(scene.placement()).endedOn()).contains(last);
          return null;
        });
  }

  @Test
  @DisplayName("one that never started is closed the night after its last day, and its place is free")
  public void lapses() throws Exception {
    asFaculty(
        () -> {
          PlacementGround.Scene held = ground.accepted();
          PlacementGround.Scene running = ground.accepted();
          ground.start(running.placement());
          LocalDate last = ground.now(held.placement()).subject().lastDay();
          ground.on(
              held.firstDay(),
              () -> starts.start(REGION, held.placement(), WrittenReasons.none()).value());
          assertThat(ground.now(held.placement()).state()).isEqualTo(PlacementState.HELD);
          ground.on(
              last,
              () -> {
                assertRefused("placement.not-over", lapse.lapse(REGION, held.placement()));
                assertThat(lapse.due(REGION)).doesNotContain(held.placement());
                return null;
              });
          ground.on(
              last.plusDays(1),
              () -> {
                assertRefused(
                    "placement.over",
                    starts.start(REGION, held.placement(), WrittenReasons.none()));
                assertThat(starts.due(REGION)).doesNotContain(held.placement());
                assertThat(lapse.due(REGION))
                    .contains(held.placement())
                    .doesNotContain(running.placement());
                nightly.run(REGION, last.plusDays(1));
                nightly.run(REGION, last.plusDays(1));
                return null;
              });
          assertThat(ground.now(held.placement()).state()).isEqualTo(PlacementState.LAPSED);
          assertThat(ground.now(held.placement()).startedOn()).isEmpty();
          assertThat(stage.taken(held.place().offer())).isZero();
          assertThat(stage.taken(running.place().offer())).isEqualTo(1);
          assertThat(stage.stateOf(held.application())).isEqualTo(ApplicationState.ADMITTED);
          assertThat(ground.mails(held.placement()))
              .as("each side is told once")
              .containsOnlyOnce("placement.mail.lapsed", "placement.mail.unit-lapsed");
          assertThat(waiting(held.firstDay())).doesNotContain(held.placement());
          return null;
        });
  }

  @Test
  @DisplayName("one that no student ever answered is closed the same way")
  public void lapsesUnanswered() throws Exception {
    asFaculty(
        () -> {
          PlacementGround.Scene scene = ground.allotted();
          LocalDate after = ground.now(scene.placement()).subject().lastDay().plusDays(1);
          ground.on(
              after,
              () -> {
                nightly.run(REGION, after);
                return null;
              });
          assertThat(ground.now(scene.placement()).state()).isEqualTo(PlacementState.LAPSED);
          return null;
        });
  }

  @Test
  @DisplayName("a pause is told to both sides, its reason to the student only, and it ends")
  public void pauses() throws Exception {
    asFaculty(
        () -> {
          PlacementGround.Scene scene = ground.accepted();
          ground.start(scene.placement());
          ground.on(
              scene.day(9),
              () -> {
                assertRefused(
                    "placement.day-between",
                    life.interrupt(
                        REGION, scene.placement(), version(scene), scene.day(10), "Ill"));
                life.interrupt(REGION, scene.placement(), version(scene), scene.day(8), "Ill")
                    .value();
                return null;
              });
          assertThat(ground.now(scene.placement()).state())
              .isEqualTo(PlacementState.INTERRUPTED);
          assertThat(detailAs(Caller.famulus("test"), scene).interruptions().get(0).reason())
              .contains("Ill");
          assertThat(
                  detailAs(DecisionGround.host(scene.place().unit()), scene)
                      .interruptions()
                      .get(0)
                      .reason())
              .isEmpty();
          ground.on(
              scene.day(12),
              () ->
                  life.resume(REGION, scene.placement(), version(scene), scene.day(12)).value());
          assertThat(placements.interruptions(scene.placement()).get(0).lastDay())
              .contains(scene.day(11));
          assertThat(ground.mails(scene.placement()))
              .contains(
                  "placement.mail.interrupted",
                  "placement.mail.unit-interrupted",
                  "placement.mail.resumed",
                  "placement.mail.unit-resumed");
          return null;
        });
  }

  @Test
  @DisplayName("who leaves before the start frees the place, and the reserve list is told")
  public void leavesBeforeTheStart() throws Exception {
    asFaculty(
        () -> {
          PlacementGround.Scene scene = ground.accepted();
          stage.eligible(
              scene.call(),
              new org.famulus.core.application.WishedPlace(
                  Ground.FIELD, Optional.empty(), scene.firstDay()));
          assertThat(freedIn(scene.call())).isZero();
          life.withdraw(
                  REGION, scene.placement(), version(scene), Optional.empty(), "Exchange cancelled")
              .value();

          assertThat(stage.taken(scene.place().offer())).isZero();
          assertThat(stage.stateOf(scene.application())).isEqualTo(ApplicationState.DECLINED);
          assertThat(freedIn(scene.call())).isEqualTo(1);
          assertThat(ground.mails(scene.placement()))
              .contains("placement.mail.withdrawn", "placement.mail.unit-withdrawn");
          assertThat(detailAs(DecisionGround.host(scene.place().unit()), scene).endReason())
              .isEmpty();
          return null;
        });
  }

  @Test
  @DisplayName("who leaves after the start keeps the place taken")
  public void leavesAfterTheStart() throws Exception {
    asFaculty(
        () -> {
          PlacementGround.Scene scene = ground.accepted();
          ground.start(scene.placement());
          ground.on(
              scene.day(14),
              () ->
                  life.withdraw(
                          REGION,
                          scene.placement(),
                          version(scene),
                          Optional.of(scene.day(11)),
                          "Family matters")
                      .value());
          assertThat(stage.taken(scene.place().offer())).isEqualTo(1);
          assertThat(ground.now(scene.placement()).endedOn()).contains(scene.day(11));
          assertThat(stage.stateOf(scene.application())).isEqualTo(ApplicationState.ADMITTED);
          return null;
        });
  }

  @Test
  @DisplayName("a change revokes the decision and issues another one that names it, in one command")
  public void changes() throws Exception {
    asFaculty(
        () -> {
          PlacementGround.Scene scene = ground.accepted();
          DecisionGround.Place other =
              stage.unit(scene.call(), Ground.FIELD, 1, scene.firstDay()).get(0);
          assertThat(change.placesInstead(REGION, scene.decision()))
              .filteredOn(place -> place.place().offerId() == other.offer())
              .flatExtracting(FreePlace::refusals)
              .isEmpty();
          assertRefused("field.required", changeTo(scene, other.offer(), " "));
          assertRefused(
              "decision.replace-same", changeTo(scene, scene.place().offer(), "Unit closes"));

          long later = changeTo(scene, other.offer(), "Unit closes").value();

          AdmissionDecision admission = decisions.find(REGION, later).orElseThrow();
          String before = decisions.find(REGION, scene.decision()).orElseThrow().number();
          assertThat(admission.place().offerId()).isEqualTo(other.offer());
          assertThat(admission.reason().orElseThrow()).contains(before).contains("Unit closes");
          assertThat(ground.now(scene.placement()).state()).isEqualTo(PlacementState.REVOKED);
          assertThat(stage.taken(scene.place().offer())).isZero();
          assertThat(stage.taken(other.offer())).isEqualTo(1);
          assertThat(stage.stateOf(scene.application())).isEqualTo(ApplicationState.ADMITTED);
          return null;
        });
  }

  @Test
  @DisplayName("a change is told in one mail to the student, which brings the new letter, and once to each unit")
  public void changeIsToldOnce() throws Exception {
    asFaculty(
        () -> {
          PlacementGround.Scene scene = ground.accepted();
          DecisionGround.Place other =
              stage.unit(scene.call(), Ground.FIELD, 1, scene.firstDay()).get(0);
          long later = changeTo(scene, other.offer(), "Unit closes").value();
          String before = decisions.find(REGION, scene.decision()).orElseThrow().number();
          AdmissionDecision revocation = revocationOf(later);

          List<MailMessage> now = written.aboutDecision(later);
          assertThat(now)
              .extracting(mail -> mail.content().template())
              .containsExactly("decision.mail.replaced", "decision.mail.unit-admitted");
          assertThat(now.get(0).documentId())
              .isEqualTo(decisions.find(REGION, later).orElseThrow().documentId());
          assertThat(now.get(0).content().body())
              .contains(before, revocation.number(), "Unit closes");
          assertThat(written.aboutDecision(revocation.id()))
              .extracting(mail -> mail.content().template())
              .containsExactly("decision.mail.unit-revoked");
          assertThat(lettersText(later))
              .as("the letter in both languages")
              .contains("stället för beslut " + before, "place of decision " + before);
          return null;
        });
  }

  @Test
  @DisplayName("a unit whose student comes at another time gets one mail")
  public void changeWithinAUnit() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          LocalDate next = stage.firstMonday(1);
          List<DecisionGround.Place> places =
              stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0), next);
          PlacementGround.Scene scene =
              ground.accepted(call, places.get(0), stage.firstMonday(0));
          long later = changeTo(scene, places.get(1).offer(), "Ward is full").value();
          assertThat(written.aboutDecision(later))
              .extracting(mail -> mail.content().template())
              .containsExactly("decision.mail.replaced", "decision.mail.unit-replaced");
          assertThat(written.aboutDecision(revocationOf(later).id())).isEmpty();
          return null;
        });
  }

  @Test
  @DisplayName("a change to a full place is refused and leaves everything as it was")
  public void changeToAFullPlace() throws Exception {
    asFaculty(
        () -> {
          PlacementGround.Scene scene = ground.accepted();
          PlacementGround.Scene full = ground.accepted(scene.call(), 1);

          assertThat(changeTo(scene, full.place().offer(), "Wants it"))
              .isInstanceOf(Outcome.Refused.class);
          assertThat(ground.now(scene.placement()).state()).isEqualTo(PlacementState.ACCEPTED);
          assertThat(stage.taken(scene.place().offer())).isEqualTo(1);
          assertThat(stage.taken(full.place().offer())).isEqualTo(1);
          return null;
        });
  }

  @Test
  @DisplayName("a unit names supervisors for its own placements only")
  public void supervisors() throws Exception {
    asFaculty(
        () -> {
          PlacementGround.Scene mine = ground.accepted();
          PlacementGround.Scene other = ground.accepted();
          List<NamedSupervisor> named =
              List.of(
                  new NamedSupervisor("Siv Handledare", "siv@unit.example"),
                  new NamedSupervisor("Ulf Handledare", "ulf@unit.example"));
          Caller host = DecisionGround.host(mine.place().unit());
          callers.as(
              host, () -> naming.name(REGION, mine.placement(), version(mine), named).value());
          assertThat(detailAs(host, mine).supervisors()).isEqualTo(named);
          assertThat(supervisorsForRules(mine)).isEqualTo(2);
          assertThat(supervisorsForRules(other)).as("the one of the interest").isEqualTo(1);
          assertThatThrownBy(
                  () ->
                      callers.as(
                          host,
                          () -> naming.name(REGION, other.placement(), version(other), named)))
              .isInstanceOf(AccessDeniedException.class);
          assertThatThrownBy(() -> detailAs(host, other))
              .isInstanceOf(AccessDeniedException.class);
          return null;
        });
  }

  @Test
  @DisplayName("a command that was overtaken says so")
  public void overtaken() throws Exception {
    asFaculty(
        () -> {
          PlacementGround.Scene scene = ground.accepted();
          assertThat(
                  life.withdraw(
                      REGION, scene.placement(), version(scene) - 1, Optional.empty(), "Gone"))
              .isInstanceOf(Outcome.Stale.class);
          return null;
        });
  }

  private Outcome<Long> changeTo(PlacementGround.Scene scene, long offer, String reason) {
    return change.replace(REGION, scene.decision(), offer, reason, WrittenReasons.none());
  }

  /** Who waits for a start, as the faculty's list and its reminders see it. */
  private List<Long> waiting(LocalDate firstDay) {
    return gates
        .find(
            new ClearanceCriteria(
                REGION,
                Optional.of(firstDay),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            Sort.byDefault(),
            new Page(0, 500))
        .rows()
        .stream()
        .map(ClearanceRow::id)
        .toList();
  }

  private int supervisorsForRules(PlacementGround.Scene scene) {
    return dossier.of(ground.now(scene.placement()), rules.open(REGION)).supervisors();
  }

  /** The decision that made room for an admission: it was issued just before. */
  private AdmissionDecision revocationOf(long admission) {
    String[] number = decisions.find(REGION, admission).orElseThrow().number().split("-");
    String before = "%s-%04d".formatted(number[0], Integer.parseInt(number[1]) - 1);
    return written.decision(REGION, before);
  }

  private String lettersText(long decision) throws Exception {
    try (PDDocument letter = Loader.loadPDF(letters.letter(REGION, decision).content())) {
      return new PDFTextStripper().getText(letter).replaceAll("\\s+", " ");
    }
  }

  private long freedIn(long call) {
    return freed.tasks(Caller.famulus("test"), REGION).stream()
        .filter(task -> task.view().endsWith("call=" + call))
        .mapToLong(HomeTask::count)
        .sum();
  }

  private PlacementDetail detailAs(Caller caller, PlacementGround.Scene scene) throws Exception {
    return callers.as(caller, () -> reading.detail(REGION, scene.placement()));
  }

  private long version(PlacementGround.Scene scene) {
    return ground.now(scene.placement()).version();
  }

  private <T> T asFaculty(Callable<T> work) throws Exception {
    return callers.as(Caller.famulus("test"), work::call);
  }

  private static void assertRefused(String key, Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<?>) outcome).reasons())
        .anySatisfy(reason -> assertThat(reason.text().key()).isEqualTo(key));
  }
}

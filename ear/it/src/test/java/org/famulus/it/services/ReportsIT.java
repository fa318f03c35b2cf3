package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Role;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.decision.PlaceAnswers;
import org.famulus.core.decision.SingleDecisions;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.report.Breakdown;
import org.famulus.core.report.Funnel;
import org.famulus.core.report.GateRow;
import org.famulus.core.report.Reports;
import org.famulus.core.report.UnitUse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Figures of a season")
public class ReportsIT {

  private static final String REGION = Ground.REGION;

  @Inject private Callers callers;
  @Inject private DecisionGround stage;
  @Inject private PaymentGround payments;
  @Inject private SingleDecisions single;
  @Inject private PlaceAnswers answers;
  @Inject private PlacementRepository placements;
  @Inject private Reports reports;

  @Test
  @DisplayName("count how far the applicants of a call got, by specialty and university alike")
  public void season() throws Exception {
    Scene scene = scene();
    for (Breakdown breakdown : Breakdown.values()) {
      Funnel total =
          asFinance(() -> reports.season(REGION, Optional.of(scene.call()), breakdown)).total();
      assertThat(total).as(breakdown.name()).isEqualTo(new Funnel(2, 2, 1, 1, 0));
    }
    assertThat(
            asFinance(() -> reports.season(REGION, Optional.of(scene.call()), Breakdown.FIELD))
                .rows())
        .singleElement()
        .satisfies(row -> assertThat(row.name()).contains(Ground.FIELD));
  }

  @Test
  @DisplayName("tell what became of a unit's places")
  public void unitUse() throws Exception {
    Scene scene = scene();
    int year = stage.firstMonday(0).getYear();
    List<UnitUse> rows =
        asFinance(() -> reports.unitUse(REGION, Optional.of(year))).rows();
    assertThat(rows)
        .filteredOn(row -> row.unitId() == scene.placement().subject().unitId())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.offered()).isEqualTo(2);
              assertThat(row.given()).isEqualTo(1);
              assertThat(row.used()).isEqualTo(1);
              assertThat(row.free()).isEqualTo(1);
            });
  }

  @Test
  @DisplayName("tell nothing of health matters of a single student, but how many an ordinary one is asked of")
  public void gates() throws Exception {
    Scene scene = scene();
    List<GateRow> rows = asFinance(() -> reports.gates(REGION, Optional.of(scene.call())));
    assertThat(rows)
        .filteredOn(row -> row.gate().equals("HEALTH"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.asked().told()).isFalse();
              assertThat(row.open().told()).isFalse();
            });
    assertThat(rows)
        .filteredOn(row -> row.gate().equals("INSURANCE"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.asked().value()).isEqualTo(1));
  }

  @Test
  @DisplayName("are not for units or students")
  public void denied() throws Exception {
    Placement placement = scene().placement();
    assertThatThrownBy(
            () ->
                callers.as(
                    DecisionGround.host(placement.subject().unitId()),
                    () -> reports.season(REGION, Optional.empty(), Breakdown.FIELD)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                callers.as(
                    Actors.applicant(placement.subject().personId()),
                    () -> reports.gates(REGION, Optional.empty())))
        .isInstanceOf(AccessDeniedException.class);
  }

  /** Two students were eligible; one got a place and has started. */
  private Scene scene() throws Exception {
    Scene scene =
        callers.as(
            org.famulus.core.access.Caller.famulus("test"),
            () -> {
              long call = stage.call();
              DecisionGround.Place place =
                  stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0)).get(0);
              WishedPlace wish =
                  new WishedPlace(Ground.FIELD, Optional.empty(), stage.firstMonday(0));
              long student = stage.eligible(call, wish);
              stage.eligible(call, wish);
              long decision =
                  single.give(REGION, student, place.offer(), WrittenReasons.none()).value();
              answers.accept(REGION, decision).value();
              return new Scene(call, placements.ofDecision(decision).orElseThrow());
            });
    payments.start(scene.placement());
    return scene;
  }

  private <T> T asFinance(java.util.concurrent.Callable<T> work) throws Exception {
    return callers.as(PaymentGround.staff(-21, Role.FINANCE), work::call);
  }

  /**
   * What the figures are about.
   *
   * @param call the call
   * @param placement the placement that has started
   */
  private record Scene(long call, Placement placement) {}
}

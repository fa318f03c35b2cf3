package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.allocation.file.OnePlaceRun;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.allocation.Allocations;
import org.famulus.core.allocation.DemandForUnit;
import org.famulus.core.allocation.DraftForm;
import org.famulus.core.allocation.DrawForStudent;
import org.famulus.core.allocation.PlaceDemand;
import org.famulus.core.allocation.PolicyComparison;
import org.famulus.core.allocation.PolicyComparison.MethodRow;
import org.famulus.core.allocation.PublicDraws;
import org.famulus.core.allocation.PublicDraws.PublishedDraw;
import org.famulus.core.allocation.ResultCriteria;
import org.famulus.core.allocation.RunState;
import org.famulus.core.allocation.WishAnswer;
import org.famulus.core.application.ApplicationSubmission;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.decision.Allotment;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Sha256;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("A draw is frozen, published, drawn, told and repeated (SKA-S09)")
public class DrawIT {

  private static final String REGION = Ground.REGION;

  @Inject private Callers callers;
  @Inject private DecisionGround stage;
  @Inject private Allocations allocations;
  @Inject private PolicyComparison comparison;
  @Inject private PublicDraws publicDraws;
  @Inject private DrawForStudent told;
  @Inject private DemandForUnit forUnit;
  @Inject private Allotment allotment;
  @Inject private ApplicationSubmission submission;

  @Test
  @DisplayName("the digest of what goes in is public before a seed exists, the result's digest after it")
  public void published() throws Exception {
    asFaculty(
        () -> {
          long run = frozen(call(3, 2));
          PublishedDraw before = shown(run);
          assertThat(before.drawn()).isEmpty();
          assertThat(before.state()).isEqualTo(RunState.FROZEN);
          assertThat(before.inputDigest()).hasSize(64);
          assertThat(before.openedSeal()).as("half of the seed is sealed").isEmpty();

          allocations.draw(REGION, run, Optional.of("drawn in public")).value();

          PublishedDraw after = shown(run);
          assertThat(after.inputDigest()).isEqualTo(before.inputDigest());
          assertThat(after.drawn().orElseThrow().text()).isEqualTo("drawn in public");
          String seal = after.openedSeal().orElseThrow();
          assertThat(Sha256.hex(seal)).isEqualTo(before.sealDigest().orElseThrow());
          assertThat(after.drawn().orElseThrow().seed())
              .isEqualTo(Sha256.hex(seal + "|drawn in public"));
          assertThat(after.drawn().orElseThrow().digest()).hasSize(64);
          assertThat(after.byHand()).isFalse();
          return null;
        });
  }

  @Test
  @DisplayName("the seed is drawn once only")
  public void once() throws Exception {
    asFaculty(
        () -> {
          long run = frozen(call(2, 1));
          allocations.draw(REGION, run, Optional.empty()).value();
          assertThat(allocations.draw(REGION, run, Optional.of("a better one")))
              .isInstanceOf(Outcome.Refused.class);
          return null;
        });
  }

  @Test
  @DisplayName("whoever has the file gets the same result from it, and finds no name in it")
  public void repeated() throws Exception {
    asFaculty(
        () -> {
          long run = frozen(call(6, 3));
          allocations.draw(REGION, run, Optional.of("seed")).value();
          OnePlaceRun file = read(allocations.file(REGION, run).content());
          PublishedDraw shown = shown(run);

          assertThat(AllocationFile.inputDigest(file.problem(), file.policy().orElseThrow()))
              .isEqualTo(shown.inputDigest());
          assertThat(file.stated().resultDigest())
              .contains(shown.drawn().orElseThrow().digest());
          assertThat(
                  Allocator.allocate(
                          file.problem(),
                          file.policy().orElseThrow(),
                          shown.drawn().orElseThrow().seed())
                      .digest())
              .isEqualTo(shown.drawn().orElseThrow().digest());
          assertThat(file.problem().students())
              .hasSize(6)
              .allSatisfy(student -> assertThat(student.id()).matches("[A-Z2-9]{10}"));
          return null;
        });
  }

  @Test
  @DisplayName("a draft goes on with a draw of its own call only, and only once there was one")
  public void goesOn() throws Exception {
    asFaculty(
        () -> {
          long call = call(2, 1);
          long run = frozen(call);
          DraftForm again = new DraftForm("Again", "lottery", Optional.of(run));
          assertThat(allocations.freeze(REGION, call, again)).isInstanceOf(Outcome.Refused.class);
          allocations.draw(REGION, run, Optional.of("seed")).value();
          long other = call(2, 1);
          assertThatThrownBy(() -> allocations.freeze(REGION, other, again))
              .isInstanceOf(AccessDeniedException.class);
          assertThat(shown(run).drawn()).isPresent();
          assertThat(allocations.freeze(REGION, call, again).isDone()).isTrue();
          return null;
        });
  }

  @Test
  @DisplayName("a run put aside before its draw is never drawn")
  public void putAside() throws Exception {
    asFaculty(
        () -> {
          long run = frozen(call(2, 1));
          allocations.discard(REGION, run).value();
          assertThat(allocations.draw(REGION, run, Optional.of("seed")))
              .isInstanceOf(Outcome.Refused.class);
          assertThat(shown(run).drawn()).isEmpty();
          return null;
        });
  }

  @Test
  @DisplayName("what the database has become after freezing has no say in the draw")
  public void frozenIsFrozen() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0));
          long leaves = stage.eligible(call, wish());
          stage.eligible(call, wish());
          long run = frozen(call);
          String digest = shown(run).inputDigest();
          submission.withdraw(REGION, leaves).value();
          stage.unit(call, Ground.FIELD, 5, stage.firstMonday(0));

          allocations.draw(REGION, run, Optional.of("seed")).value();

          OnePlaceRun file = read(allocations.file(REGION, run).content());
          assertThat(file.problem().students()).hasSize(2);
          assertThat(file.problem().places()).hasSize(1);
          assertThat(AllocationFile.inputDigest(file.problem(), file.policy().orElseThrow()))
              .isEqualTo(digest);
          return null;
        });
  }

  @Test
  @DisplayName("before the draw all methods are tried side by side, and nobody's place is known")
  public void sideBySide() throws Exception {
    asFaculty(
        () -> {
          long run = frozen(call(4, 2));
          List<MethodRow> methods = comparison.methods(REGION, run);
          assertThat(methods).hasSize(4);
          assertThat(methods).filteredOn(MethodRow::chosen).hasSize(1);
          assertThat(methods)
              .allSatisfy(
                  method -> {
                    assertThat(method.profile().at(1)).isEqualTo(2);
                    assertThat(method.profile().unplaced()).isEqualTo(2);
                  });
          assertThat(
                  allocations
                      .results(ResultCriteria.of(REGION, run), Sort.byDefault(), new Page(0, 10))
                      .rows())
              .isEmpty();
          return null;
        });
  }

  @Test
  @DisplayName("a student learns how the draw came to her result once it is allotted, and nobody else's")
  public void toldToTheStudent() throws Exception {
    long call = asFaculty(stage::call);
    asFaculty(() -> stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0)));
    long one = asFaculty(() -> stage.eligible(call, wish()));
    long other = asFaculty(() -> stage.eligible(call, wish()));
    long run = asFaculty(() -> frozen(call));
    asFaculty(() -> allocations.draw(REGION, run, Optional.of("seed")).value());
    Caller student = stage.student(one);

    assertThat(callers.as(student, () -> told.of(REGION, one))).as("a draft is not told").isEmpty();
    asFaculty(
        () ->
            allotment
                .allot(
                    REGION,
                    run,
                    stage.run(run).version(),
                    WrittenReasons.none())
                .value());

    DrawForStudent.Told hers = callers.as(student, () -> told.of(REGION, one)).orElseThrow();
    DrawForStudent.Told others =
        asFaculty(() -> told.of(REGION, other)).orElseThrow();
    assertThat(List.of(hers, others))
        .flatExtracting(each -> each.row().answers())
        .extracting(WishAnswer::kind)
        .containsExactlyInAnyOrder(WishAnswer.Kind.GIVEN, WishAnswer.Kind.FULL);
    assertThat(others.pseudonym()).as("staff is not told what she is called").isEmpty();
    OnePlaceRun file = read(callers.as(student, () -> told.file(REGION, one)).content());
    assertThat(file.result().orElseThrow())
        .filteredOn(row -> row.student().equals(hers.pseudonym().orElseThrow()))
        .singleElement()
        .satisfies(
            row -> assertThat(row.place().isPresent()).isEqualTo(hers.row().place().isPresent()));
    assertThat(file.problem().students())
        .anySatisfy(
            each -> assertThat(each.id()).isEqualTo(hers.pseudonym().orElseThrow()));
    assertThatThrownBy(() -> callers.as(student, () -> told.of(REGION, other)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> callers.as(student, () -> told.file(REGION, other)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> callers.as(student, () -> allocations.file(REGION, run)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @DisplayName("a unit learns why it gets its number once it is allotted, and no other unit's; the faculty before")
  public void demand() throws Exception {
    long call = asFaculty(stage::call);
    DecisionGround.Place wanted =
        asFaculty(() -> stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0)).get(0));
    DecisionGround.Place unwanted =
        asFaculty(() -> stage.unit(call, Ground.OTHER_FIELD, 2, stage.firstMonday(0)).get(0));
    for (int i = 0; i < 3; i++) {
      asFaculty(() -> stage.eligible(call, wish()));
    }
    long run = asFaculty(() -> frozen(call));
    assertThat(asFaculty(() -> allocations.demand(REGION, run))).as("not drawn").isEmpty();
    asFaculty(() -> allocations.draw(REGION, run, Optional.of("seed")).value());

    List<PlaceDemand> all = asFaculty(() -> allocations.demand(REGION, run));
    assertThat(all)
        .filteredOn(each -> each.place().offerId() == wanted.offer())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(List.of(each.room(), (int) each.first(), (int) each.wished()))
                  .containsExactly(1, 3, 3);
              assertThat(each.given()).isEqualTo(1);
              assertThat(each.wantedMore()).isEqualTo(2);
              assertThat(each.why().key()).isEqualTo("allocation.demand.full");
            });
    assertThat(all)
        .filteredOn(each -> each.place().offerId() == unwanted.offer())
        .singleElement()
        .satisfies(each -> assertThat(each.why().key()).isEqualTo("allocation.demand.nobody"));

    Caller unit = DecisionGround.host(wanted.unit());
    assertThat(callers.as(unit, () -> forUnit.of(REGION, wanted.interest())))
        .as("a draft is not told")
        .isEmpty();
    asFaculty(
        () ->
            allotment
                .allot(
                    REGION,
                    run,
                    stage.run(run).version(),
                    WrittenReasons.none())
                .value());
    assertThat(callers.as(unit, () -> forUnit.of(REGION, wanted.interest())))
        .singleElement()
        .satisfies(each -> assertThat(each.wantedMore()).isEqualTo(2));
    assertThatThrownBy(() -> callers.as(unit, () -> forUnit.of(REGION, unwanted.interest())))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(asFaculty(() -> allocations.seasons(REGION)))
        .filteredOn(season -> season.runId() == run)
        .singleElement()
        .satisfies(
            season -> {
              assertThat(season.profile().at(1)).isEqualTo(1);
              assertThat(season.profile().unplaced()).isEqualTo(2);
            });
  }

  private long call(int students, int places) {
    long call = stage.call();
    stage.unit(call, Ground.FIELD, places, stage.firstMonday(0));
    for (int i = 0; i < students; i++) {
      stage.eligible(call, wish());
    }
    return call;
  }

  private long frozen(long call) {
    return allocations
        .freeze(REGION, call, new DraftForm("Draft", "lottery", Optional.empty()))
        .value();
  }

  private PublishedDraw shown(long run) {
    String digest = stage.run(run).inputDigest();
    return publicDraws.all(REGION).stream()
        .filter(draw -> draw.inputDigest().equals(digest))
        .findFirst()
        .orElseThrow();
  }

  private static OnePlaceRun read(byte[] file) throws IOException {
    return (OnePlaceRun) AllocationFile.read(new ByteArrayInputStream(file));
  }

  private WishedPlace wish() {
    return new WishedPlace(Ground.FIELD, Optional.empty(), stage.firstMonday(0));
  }

  private <T> T asFaculty(Callable<T> work) throws Exception {
    return callers.as(Caller.famulus("test"), work::call);
  }
}

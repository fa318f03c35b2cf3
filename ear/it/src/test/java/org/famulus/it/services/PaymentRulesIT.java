package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Role;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.payment.ClaimLine;
import org.famulus.core.payment.EntryKind;
import org.famulus.core.payment.EntryRow;
import org.famulus.core.payment.PaymentCorrections;
import org.famulus.core.payment.PaymentRuns;
import org.famulus.core.payment.RefusedClaim;
import org.famulus.core.payment.RunDetail;
import org.famulus.core.payment.RunState;
import org.famulus.core.payment.UnitStatements;
import org.famulus.core.placement.Placement;
import org.famulus.core.region.Language;
import org.famulus.core.region.RulePages;
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
@DisplayName("Units are paid by runs two people stand for")
public class PaymentRulesIT {

  private static final String REGION = Ground.REGION;
  private static final Page ALL = new Page(0, Page.LARGEST);
  private static final String RULE = "SKA-R19";
  private static final int LAST_DAY = 27;

  private static final Caller PREPARER = PaymentGround.staff(-11, Role.COORDINATOR);
  private static final Caller APPROVER = PaymentGround.staff(-12, Role.FINANCE);
  private static final Caller OTHER_APPROVER = PaymentGround.staff(-13, Role.FINANCE);

  @Inject private Callers callers;
  @Inject private PaymentGround ground;
  @Inject private PaymentRuns runs;
  @Inject private PaymentCorrections corrections;
  @Inject private UnitStatements statements;
  @Inject private RulePages parameters;
  @Inject private Rivals rivals;

  @Test
  @DisplayName("SKA-R19: of four weeks started, the three that are documented are paid, the fourth is refused")
  public void startedAndDocumented() throws Exception {
    Placement placement = started(0);
    ground.confirm(placement, 3);

    long run = prepare(placement);

    assertThat(entriesOf(run, placement)).extracting(EntryRow::weeks).containsExactly(3);
    assertThat(refusedOf(run, placement))
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.weeks()).isEqualTo(1);
              assertThat(refused.reasons())
                  .anySatisfy(reason -> assertThat(reason.ruleId()).contains(RULE));
            });
  }

  @Test
  @DisplayName("SKA-R19: a day in the logbook documents its week")
  public void documentedByLogbook() throws Exception {
    Placement placement = started(0);
    ground.attend(placement, 0);
    ground.attend(placement, 1);
    ground.attend(placement, 15);

    long run = prepare(placement);

    assertThat(entriesOf(run, placement))
        .extracting(EntryRow::firstWeek, EntryRow::weeks)
        .containsExactlyInAnyOrder(tuple(1, 1), tuple(3, 1));
  }

  @Test
  @DisplayName("SKA-R19: a placement whose start is not recorded is not paid, and is named")
  public void neverStarted() throws Exception {
    Placement placement = ground.accepted(0);
    Placement paid = started(0);
    ground.confirm(placement, 4);
    ground.confirm(paid, 4);

    long run = prepare(paid);

    assertThat(entriesOf(run, placement)).isEmpty();
    assertThat(refusedOf(run, placement))
        .singleElement()
        .satisfies(
            refused ->
                assertThat(refused.reasons())
                    .anySatisfy(reason -> assertThat(reason.ruleId()).contains(RULE)));
  }

  @Test
  @DisplayName("SKA-R19: a run is not approved once a confirmation it rests on is withdrawn")
  public void judgedAgainAtApproval() throws Exception {
    Placement placement = started(0);
    ground.confirm(placement, 4);
    long run = prepare(placement);
    ground.withdrawConfirmation(placement);

    assertRefusedBy(RULE, approve(APPROVER, run, placement));
    assertThat(detail(run).row().state()).isEqualTo(RunState.PREPARED);
    discard(run);
  }

  @Test
  @DisplayName("SKA-R19: a correction pays no week that is not documented")
  public void correctionWithinTheRule() throws Exception {
    Placement placement = started(0);
    long entry = paid(placement, 3);

    assertRefusedBy(
        RULE,
        ground.after(
            placement, () -> as(PREPARER, () -> corrections.correct(REGION, entry, 4, "One more"))));
  }

  @Test
  @DisplayName("no week is paid twice, by no later run")
  public void eachWeekOnce() throws Exception {
    Placement placement = started(0);
    ground.confirm(placement, 4);
    long run = prepare(placement);
    assertThat(entriesOf(run, placement)).extracting(EntryRow::weeks).containsExactly(4);
    Placement other = started(0);
    ground.confirm(other, 4);

    long later = prepare(other);

    assertThat(entriesOf(later, placement)).isEmpty();
    assertThat(entriesOf(later, other)).hasSize(1);
  }

  @Test
  @DisplayName("whoever prepared a run does not approve it, in no other role; a second person does")
  public void fourEyes() throws Exception {
    Placement placement = started(0);
    ground.confirm(placement, 4);
    long run = prepare(placement);

    Caller sameInOtherRoles =
        PaymentGround.staff(-11, Role.FINANCE, Role.PROGRAMME_ADMIN, Role.COORDINATOR);
    assertThat(detail(run, sameInOtherRoles).approvable()).isFalse();
    assertThat(approve(sameInOtherRoles, run, placement)).isInstanceOf(Outcome.Refused.class);
    assertThat(approve(Caller.famulus("test"), run, placement))
        .isInstanceOf(Outcome.Refused.class);
    assertThatThrownBy(() -> approve(PREPARER, run, placement))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(detail(run).row().state()).isEqualTo(RunState.PREPARED);

    assertThat(detail(run, APPROVER).approvable()).isTrue();
    approve(APPROVER, run, placement).value();
    assertThat(detail(run).row().approvedBy()).contains(APPROVER.name());
  }

  @Test
  @DisplayName("whoever prepared a run does not approve it with a second account at the same mailbox")
  public void fourEyesOfOneMailbox() throws Exception {
    Placement placement = started(0);
    ground.confirm(placement, 4);
    String name = Ground.unique("karin");
    Caller preparer =
        PaymentGround.staff(ground.account(name + "@example.org"), Role.COORDINATOR);
    Caller again =
        PaymentGround.staff(ground.account(name + "+money@Example.org"), Role.FINANCE);
    Caller other =
        PaymentGround.staff(ground.account(Ground.unique("siv") + "@example.org"), Role.FINANCE);
    long run = prepare(placement, preparer);

    assertThat(detail(run, again).approvable()).isFalse();
    assertThat(approve(again, run, placement)).isInstanceOf(Outcome.Refused.class);
    assertThat(detail(run, other).approvable()).isTrue();
    approve(other, run, placement).value();
  }

  @Test
  @DisplayName("of two people who approve a run at the same moment one has approved it")
  public void approvedAtOnce() throws Exception {
    Placement placement = started(0);
    ground.confirm(placement, 4);
    long run = prepare(placement);

    List<Outcome<Long>> outcomes =
        ground.after(
            placement,
            () ->
                rivals.together(
                    List.of(
                        () -> as(APPROVER, () -> runs.approve(REGION, run)),
                        () -> as(OTHER_APPROVER, () -> runs.approve(REGION, run)))));

    assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
    Caller first = outcomes.get(0).isDone() ? APPROVER : OTHER_APPROVER;
    assertThat(detail(run).row().approvedBy()).contains(first.name());
    assertThat(detail(run).intact()).isTrue();
  }

  @Test
  @DisplayName("of two runs prepared at the same moment no week is paid by both")
  public void preparedAtOnce() throws Exception {
    Placement placement = started(0);
    ground.confirm(placement, 4);
    Callable<Outcome<Long>> preparing =
        () -> as(PREPARER, () -> runs.prepare(REGION, Ground.unique("Run"), lastDay(placement)));

    List<Outcome<Long>> outcomes =
        ground.after(placement, () -> rivals.together(List.of(preparing, preparing)));

    int weeks = 0;
    for (Outcome<Long> outcome : outcomes) {
      if (outcome.isDone()) {
        weeks += entriesOf(outcome.value(), placement).stream().mapToInt(EntryRow::weeks).sum();
      }
    }
    assertThat(weeks).isEqualTo(4);
  }

  @Test
  @DisplayName("an approved run stands: it is neither approved again nor discarded, and its digest fits")
  public void frozen() throws Exception {
    Placement placement = started(0);
    ground.confirm(placement, 4);
    long run = prepare(placement);
    approve(APPROVER, run, placement).value();

    assertThat(approve(APPROVER, run, placement)).isInstanceOf(Outcome.Refused.class);
    assertThat(as(PREPARER, () -> runs.discard(REGION, run))).isInstanceOf(Outcome.Refused.class);
    RunDetail detail = detail(run);
    assertThat(detail.row().digest()).isPresent();
    assertThat(detail.intact()).isTrue();
    assertThat(detail.row().total()).isEqualByComparingTo(total(run));
  }

  @Test
  @DisplayName("a correction is an entry of a later run that names the old one, which stays as it was")
  public void correction() throws Exception {
    Placement placement = started(0);
    ground.confirm(placement, 4);
    long run = prepare(placement);
    approve(APPROVER, run, placement).value();
    EntryRow paid = entriesOf(run, placement).get(0);

    long noted =
        as(PREPARER, () -> corrections.correct(REGION, paid.id(), 2, "Two weeks elsewhere"))
            .value();
    Placement other = started(0);
    ground.confirm(other, 4);
    long later = prepare(other);

    assertThat(entriesOf(run, placement)).containsExactly(paid);
    EntryRow correction =
        entries(later).stream().filter(each -> each.id() == noted).findFirst().orElseThrow();
    assertThat(correction.kind()).isEqualTo(EntryKind.CORRECTION);
    assertThat(correction.weeks()).isEqualTo(-2);
    assertThat(correction.amount()).isEqualByComparingTo(paid.rate().multiply(new BigDecimal(-2)));
    assertThat(correction.correctsNumber()).contains(detail(run).row().number());
    Caller notedIt = PaymentGround.staff(-11, Role.FINANCE);
    assertThat(approve(notedIt, later, other)).isInstanceOf(Outcome.Refused.class);

    Placement third = started(0);
    ground.confirm(third, 4);
    assertThat(entriesOf(prepare(third), placement)).as("what was given back").isEmpty();

    discard(later);
    assertThat(as(PREPARER, () -> corrections.waiting(REGION)))
        .anyMatch(each -> each.id() == noted);
    takeBack(placement, noted).value();
    assertThat(as(PREPARER, () -> corrections.correctable(REGION, paid.id())).weeks())
        .isEqualTo(4);
  }

  @Test
  @DisplayName("a week that was taken back and given again does not cost the unit another one")
  public void correctedBackAndForth() throws Exception {
    Placement placement = started(0);
    long entry = paid(placement, 2);
    correct(placement, entry, 1).value();
    correct(placement, entry, 2).value();
    ground.confirm(placement, 4);

    long later = prepare(placement);

    assertThat(claimsOf(later, placement)).extracting(EntryRow::weeks).containsExactly(2);
    assertThat(entriesOf(later, placement)).extracting(EntryRow::weeks).contains(-1, 1);
    approve(APPROVER, later, placement).value();
  }

  @Test
  @DisplayName("SKA-R19: weeks of a correction that waits are paid, so neither a run nor a second correction claims them")
  public void waitingCorrectionCounts() throws Exception {
    Placement placement = started(0);
    long entry = paid(placement, 2);
    ground.confirm(placement, 4);
    long waiting = correct(placement, entry, 4).value();

    assertRefusedBy(RULE, correct(placement, entry, 5));
    long later = prepare(placement);

    assertThat(entriesOf(later, placement)).extracting(EntryRow::id).containsExactly(waiting);
    assertThat(detail(later).row().total()).isEqualByComparingTo(total(later));
    approve(APPROVER, later, placement).value();
  }

  @Test
  @DisplayName("SKA-R19: what was given back and paid elsewhere since is not claimed by taking the correction back")
  public void takingBackIsAClaim() throws Exception {
    Placement placement = started(0);
    long first = paid(placement, 2);
    long other = paid(placement, 4);
    long given = correct(placement, first, 1).value();
    long again = correct(placement, other, 3).value();

    assertRefusedBy(RULE, takeBack(placement, given));
    takeBack(placement, again).value();
    takeBack(placement, given).value();
  }

  @Test
  @DisplayName("each week is paid at the rate of its own first day")
  public void datedRate() throws Exception {
    Placement placement = started(4);
    ground.confirm(placement, 4);
    LocalDate third = placement.subject().firstDay().plusWeeks(2);
    as(
        Caller.famulus("test"),
        () -> parameters.enter(REGION, "region", "weeklyRate", "1777.00 SEK", third));

    long run = prepare(placement);

    assertThat(entriesOf(run, placement))
        .extracting(EntryRow::firstWeek, EntryRow::weeks)
        .containsExactlyInAnyOrder(tuple(1, 2), tuple(3, 2));
    assertThat(entriesOf(run, placement))
        .anySatisfy(entry -> assertThat(entry.rate()).isEqualByComparingTo("1777.00"));
  }

  @Test
  @DisplayName("after a pause a week is paid at the rate of its own first day, under its own number")
  public void datedRateAfterPause() throws Exception {
    Placement placement = started(3);
    ground.pause(placement, 7, 20);
    ground.confirm(placement, 2);
    LocalDate third = placement.subject().firstDay().plusWeeks(2);
    as(
        Caller.famulus("test"),
        () -> parameters.enter(REGION, "region", "weeklyRate", "1888.00 SEK", third));

    long run = prepare(placement);

    assertThat(entriesOf(run, placement))
        .extracting(EntryRow::firstWeek, EntryRow::weeks)
        .containsExactlyInAnyOrder(tuple(1, 1), tuple(4, 1));
    assertThat(entriesOf(run, placement))
        .filteredOn(entry -> entry.firstWeek() == 4)
        .singleElement()
        .satisfies(entry -> assertThat(entry.rate()).isEqualByComparingTo("1888.00"));
  }

  @Test
  @DisplayName("a unit reads its own payments and what is in the way of the rest, and nobody else's")
  public void unitsStatement() throws Exception {
    Placement placement = started(0);
    Placement other = started(0);
    ground.confirm(placement, 3);
    ground.confirm(other, 4);
    long run = prepare(placement);
    long unit = placement.subject().unitId();
    Caller host = DecisionGround.host(unit);
    assertThat(paidTo(host)).as("before the approval").isEmpty();
    approve(APPROVER, run, placement).value();

    assertThat(paidTo(host))
        .singleElement()
        .satisfies(entry -> assertThat(entry.placement().unitId()).isEqualTo(unit));
    List<RefusedClaim> unpaid =
        ground.after(
            placement, () -> as(host, () -> statements.unpaid(REGION, Optional.empty()).refused()));
    assertThat(unpaid).extracting(RefusedClaim::weeks).containsExactly(1);
    PrintedFile file = as(host, () -> statements.print(REGION, run, unit, Language.SV));
    assertThat(new String(file.content(), 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF");
    assertThatThrownBy(
            () ->
                as(
                    host,
                    () ->
                        statements.print(
                            REGION, run, other.subject().unitId(), Language.SV)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> as(host, () -> runs.find(REGION, Optional.empty(), ALL)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                as(
                    Actors.applicant(placement.subject().personId()),
                    () -> statements.paid(REGION, Optional.empty(), Sort.byDefault(), ALL)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @DisplayName("a preview keeps nothing and shows what the run will pay")
  public void preview() throws Exception {
    Placement placement = started(0);
    ground.confirm(placement, 4);

    List<ClaimLine> lines =
        ground.after(
            placement,
            () ->
                as(PREPARER, () -> runs.preview(REGION, placement.subject().lastDay())).lines());

    assertThat(lines)
        .filteredOn(line -> line.placement().placementId() == placement.id())
        .extracting(ClaimLine::weeks)
        .containsExactly(4);
    assertThat(entriesOf(prepare(placement), placement))
        .extracting(EntryRow::weeks)
        .containsExactly(4);
  }

  private Placement started(int months) throws Exception {
    Placement placement = ground.accepted(months);
    ground.start(placement);
    return placement;
  }

  /** Confirms so many weeks and has the next run paid; answers what it pays for the placement. */
  private long paid(Placement placement, int weeks) throws Exception {
    ground.confirm(placement, weeks);
    long run = prepare(placement);
    approve(APPROVER, run, placement).value();
    return entriesOf(run, placement).get(0).id();
  }

  private long prepare(Placement placement) throws Exception {
    return prepare(placement, PREPARER);
  }

  private long prepare(Placement placement, Caller preparer) throws Exception {
    return ground.after(
        placement,
        () ->
            as(
                    preparer,
                    () -> runs.prepare(REGION, Ground.unique("Run"), lastDay(placement)))
                .value());
  }

  private static LocalDate lastDay(Placement placement) {
    return placement.subject().firstDay().plusDays(LAST_DAY);
  }

  private Outcome<Long> approve(Caller caller, long run, Placement placement) throws Exception {
    return ground.after(placement, () -> as(caller, () -> runs.approve(REGION, run)));
  }

  private void discard(long run) throws Exception {
    as(PREPARER, () -> runs.discard(REGION, run)).value();
  }

  private RunDetail detail(long run) throws Exception {
    return detail(run, PREPARER);
  }

  private RunDetail detail(long run, Caller caller) throws Exception {
    return as(caller, () -> runs.detail(REGION, run));
  }

  private List<EntryRow> entries(long run) throws Exception {
    return as(
        PREPARER,
        () -> runs.entries(REGION, run, Optional.empty(), Sort.byDefault(), ALL).rows());
  }

  private List<EntryRow> entriesOf(long run, Placement placement) throws Exception {
    return entries(run).stream()
        .filter(entry -> entry.placement().placementId() == placement.id())
        .toList();
  }

  private List<EntryRow> claimsOf(long run, Placement placement) throws Exception {
    return entriesOf(run, placement).stream()
        .filter(entry -> entry.kind() == EntryKind.CLAIM)
        .toList();
  }

  private Outcome<Long> correct(Placement placement, long entry, int weeks) throws Exception {
    return ground.after(
        placement,
        () -> as(PREPARER, () -> corrections.correct(REGION, entry, weeks, "Counted again")));
  }

  private Outcome<Long> takeBack(Placement placement, long entry) throws Exception {
    return ground.after(placement, () -> as(PREPARER, () -> corrections.takeBack(REGION, entry)));
  }

  private BigDecimal total(long run) throws Exception {
    return entries(run).stream().map(EntryRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<RefusedClaim> refusedOf(long run, Placement placement) throws Exception {
    return detail(run).refused().stream()
        .filter(refused -> refused.placement().placementId() == placement.id())
        .toList();
  }

  private List<EntryRow> paidTo(Caller host) throws Exception {
    return as(host, () -> statements.paid(REGION, Optional.empty(), Sort.byDefault(), ALL))
        .rows();
  }

  private <T> T as(Caller caller, java.util.concurrent.Callable<T> work) throws Exception {
    return callers.as(caller, work::call);
  }

  private static void assertRefusedBy(String rule, Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<?>) outcome).reasons())
        .anySatisfy(reason -> assertThat(reason.ruleId()).contains(rule));
  }
}

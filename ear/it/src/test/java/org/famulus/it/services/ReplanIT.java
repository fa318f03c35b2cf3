package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Grant;
import org.famulus.core.access.Role;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.audit.FieldChange;
import org.famulus.core.audit.Timelines;
import org.famulus.core.call.CallRepository;
import org.famulus.core.decision.JointChange;
import org.famulus.core.decision.PlaceAnswers;
import org.famulus.core.decision.ReserveList;
import org.famulus.core.decision.ReserveRow;
import org.famulus.core.decision.SingleDecisions;
import org.famulus.core.home.HomeTask;
import org.famulus.core.installation.PersonRecords;
import org.famulus.core.interest.InterestRepository;
import org.famulus.core.interest.InterestState;
import org.famulus.core.link.LinkReceivers;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.RuleSwitches;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.replan.AskedMove;
import org.famulus.core.replan.Consent;
import org.famulus.core.replan.Curve;
import org.famulus.core.replan.CurvePoint;
import org.famulus.core.replan.MoveRow;
import org.famulus.core.replan.ReplanByLink;
import org.famulus.core.replan.ReplanConsents;
import org.famulus.core.replan.ReplanDaily;
import org.famulus.core.replan.ReplanForm;
import org.famulus.core.replan.ReplanPublication;
import org.famulus.core.replan.ReplanState;
import org.famulus.core.replan.ReplanTasks;
import org.famulus.core.replan.Replans;
import org.famulus.core.shared.Outcome;
import org.famulus.it.islands.IslandsRegion;
import org.famulus.region.spi.port.Page;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Places are planned anew after some were withdrawn")
public class ReplanIT {

  private static final String REGION = Ground.REGION;
  private static final String WHY = "The unit closes for building works";
  private static final String ASKING = "link.mail.AGREE_TO_MOVE";
  private static final String REMINDER = "link.mail.AGREE_TO_MOVE.reminder";
  private static final Optional<Integer> FEWEST = Optional.empty();
  private static final Optional<Integer> BEST = Optional.of(0);

  /** The programme's own rule about two places on one day, in front of the core's. */
  private static final String RULE_OF_TWO_BLOCKS = "SKA-R20";

  @Inject private Callers callers;
  @Inject private DecisionGround stage;
  @Inject private PlacementGround ground;
  @Inject private Rivals rivals;
  @Inject private CompletionGround mailbox;
  @Inject private MailsWritten written;
  @Inject private SingleDecisions single;
  @Inject private PlaceAnswers answers;
  @Inject private ReserveList reserve;
  @Inject private PlacementRepository placements;
  @Inject private OfferRepository offers;
  @Inject private InterestRepository interests;
  @Inject private Replans replans;
  @Inject private ReplanConsents consents;
  @Inject private ReplanPublication publication;
  @Inject private ReplanByLink byLink;
  @Inject private ReplanTasks tasks;
  @Inject private Timelines timelines;
  @Inject private Ground universities;
  @Inject private GuestBook guests;
  @Inject private LinkReceivers links;
  @Inject private ReplanDaily daily;
  @Inject private PersonRecords records;
  @Inject private RuleSwitches switches;
  @Inject private JointChange joint;
  @Inject private CallRepository calls;

  /** A student with a place. */
  private record Placed(
      long call, long application, long decision, DecisionGround.Place place) {}

  @Test
  @DisplayName("the curve says of each plan who gets a place, who else moves, and the mean wish")
  public void curve() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          Placed displaced = placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
          placed(call, Ground.OTHER_FIELD, 0, wish(Ground.OTHER_FIELD, 0), wish(Ground.FIELD, 1));
          stage.unit(call, Ground.FIELD, 1, stage.firstMonday(1));
          // Her third wish; with the first one she would gain two ranks and more than one move costs.
          placed(
              call,
              Ground.FIELD,
              2,
              wish(Ground.OTHER_FIELD, 2),
              wish(Ground.OTHER_FIELD, 3),
              wish(Ground.FIELD, 3),
              wish(Ground.FIELD, 2));
          stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(2));

          Curve curve = replans.curve(REGION, gone(call, FEWEST, displaced));

          assertThat(curve.displaced()).isEqualTo(1);
          assertThat(curve.others()).isEqualTo(2);
          assertThat(curve.staying()).isZero();
          assertThat(curve.points())
              .extracting(CurvePoint::price)
              .containsExactly(
                  FEWEST, Optional.of(5), Optional.of(2), Optional.of(1), BEST);
          assertThat(curve.points()).extracting(CurvePoint::placed).containsOnly(1L);
          assertThat(curve.points()).extracting(CurvePoint::without).containsOnly(0L);
          assertThat(curve.points())
              .extracting(CurvePoint::othersMoved)
              .containsExactly(1L, 1L, 2L, 2L, 2L);
          assertThat(curve.points())
              .extracting(point -> point.meanOfDisplaced().orElseThrow())
              .containsOnly(new BigDecimal("2.00"));
          assertThat(curve.points())
              .extracting(point -> point.meanOfAll().orElseThrow().toString())
              .containsExactly("2.67", "2.67", "1.67", "1.67", "1.67");
          return null;
        });
  }

  @Test
  @DisplayName("whoever has started, has two places or is kept by staff does not move, though it would help")
  public void staying() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          Placed displaced = placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
          Placed other = placed(call, Ground.OTHER_FIELD, 0, wish(Ground.OTHER_FIELD, 0), wish(Ground.FIELD, 1));
          stage.unit(call, Ground.FIELD, 1, stage.firstMonday(1));
          assertThat(fewest(gone(call, FEWEST, displaced)).placed()).isEqualTo(1);

          ReplanForm kept =
              new ReplanForm(
                  call,
                  Set.of(displaced.place().offer()),
                  Set.of(other.decision()),
                  FEWEST,
                  WHY,
                  Optional.empty());
          assertThat(fewest(kept).without()).isEqualTo(1);

          DecisionGround.Place second =
              stage.unit(call, Ground.FIELD, 1, stage.firstMonday(3)).get(0);
          long further = give(other.application(), second);
          assertThat(fewest(gone(call, FEWEST, displaced)).without())
              .as("two places of one student are not weighed against each other")
              .isEqualTo(1);
          single.revoke(REGION, further, "Was a mistake").value();

          ground.start(placement(other).id());
          assertThat(fewest(gone(call, FEWEST, displaced)).without()).isEqualTo(1);

          ground.start(placement(displaced).id());
          Curve curve = replans.curve(REGION, gone(call, FEWEST, displaced));
          assertThat(curve.displaced()).isZero();
          assertThat(curve.staying()).isEqualTo(1);
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R05: a place a rule denies is not offered")
  public void ruleDenies() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          WishedPlace tooShort =
              new WishedPlace(
                  Ground.OTHER_FIELD, Optional.empty(), stage.firstMonday(1).plusDays(1));
          Placed displaced = placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), tooShort);
          stage.place(
              call, Ground.OTHER_FIELD, stage.firstMonday(1), stage.firstMonday(1).plusDays(4));

          assertThat(fewest(gone(call, FEWEST, displaced)).without()).isEqualTo(1);
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R03: a move a rule denies since is refused by its id, and nobody moves")
  public void ruleDeniesSince() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          long university = universities.partnerUniversity();
          DecisionGround.Place place =
              stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0)).get(0);
          long application =
              stage.eligibleFrom(call, university, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 1));
          Placed displaced = new Placed(call, application, give(application, place), place);
          stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(1));
          long plan = propose(gone(call, FEWEST, displaced));
          universities.endAgreements(university, stage.firstMonday(1).minusDays(1));

          Outcome<Long> outcome = publication.publish(REGION, plan);

          assertThat(((Outcome.Refused<Long>) outcome).reasons())
              .extracting(reason -> reason.ruleId().orElse(""))
              .contains("SKA-R03");
          assertRefused("replan.plan-anew", outcome);
          assertThat(placeOf(displaced)).isEqualTo(displaced.place().offer());
          return null;
        });
  }

  @Test
  @DisplayName("the audit trail names the places that were withdrawn, by unit and first day")
  public void audited() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          List<DecisionGround.Place> places =
              stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0), stage.firstMonday(1));
          Placed displaced = placed(call, places.get(0), wish(Ground.FIELD, 0));
          long plan =
              propose(
                  new ReplanForm(
                      call,
                      Set.of(places.get(0).offer(), places.get(1).offer()),
                      Set.of(),
                      FEWEST,
                      WHY,
                      Optional.empty()));
          String unit = move(plan, displaced).from().unit();

          publication.publish(REGION, plan).value();

          assertThat(timelines.of("REPLAN", plan).get(0).changes())
              .filteredOn(change -> change.field().equals("placesWithdrawn"))
              .extracting(FieldChange::before, FieldChange::after)
              .containsExactly(
                  tuple(
                      unit + ", " + stage.firstMonday(0) + ", " + stage.firstMonday(1), ""));
          return null;
        });
  }

  @Test
  @DisplayName("a student who loses two places gets two others one after the other, never on the same days")
  public void twoGone() throws Exception {
    asFaculty(
        () -> {
          Twice twice = twice();
          stage.unit(twice.call(), Ground.OTHER_FIELD, 1, stage.firstMonday(2));
          stage.unit(twice.call(), Ground.OTHER_FIELD, 1, stage.firstMonday(2));
          stage.unit(twice.call(), Ground.OTHER_FIELD, 1, stage.firstMonday(3));

          Curve curve = replans.curve(REGION, twice.form());
          assertThat(curve.displaced()).as("one student").isEqualTo(1);
          assertThat(curve.several()).isEqualTo(1);
          assertThat(curve.points()).extracting(CurvePoint::placed).containsOnly(2L);
          assertThat(curve.points()).extracting(CurvePoint::without).containsOnly(0L);
          long plan = propose(twice.form());
          assertThat(moves(plan))
              .extracting(move -> move.to().orElseThrow().firstDay())
              .containsExactlyInAnyOrder(stage.firstMonday(2), stage.firstMonday(3));
          assertThat(replans.students(REGION, twice.call()))
              .as("the list tells her places apart")
              .extracting(each -> each.place().firstDay())
              .containsExactly(stage.firstMonday(0), stage.firstMonday(1));

          publication.publish(REGION, plan).value();

          assertThat(firstDaysOf(twice.first()))
              .containsExactlyInAnyOrder(stage.firstMonday(2), stage.firstMonday(3));
          assertThat(stage.stateOf(twice.first().application()))
              .isEqualTo(ApplicationState.ADMITTED);
          return null;
        });
  }

  @Test
  @DisplayName("a student who loses two places and finds one other on the same days twice gets one of them")
  public void twoGoneOnePlace() throws Exception {
    asFaculty(
        () -> {
          Twice twice = twice();
          stage.unit(twice.call(), Ground.OTHER_FIELD, 1, stage.firstMonday(2));
          stage.unit(twice.call(), Ground.OTHER_FIELD, 1, stage.firstMonday(2));

          assertThat(fewest(twice.form()).placed()).isEqualTo(1);
          assertThat(fewest(twice.form()).without()).isEqualTo(1);
          long plan = propose(twice.form());
          assertThat(move(plan, twice.first()).to())
              .as("the place she had first is seen to first")
              .isPresent();
          publication.publish(REGION, plan).value();

          assertThat(firstDaysOf(twice.first())).containsExactly(stage.firstMonday(2));
          assertThat(stage.stateOf(twice.first().application()))
              .isEqualTo(ApplicationState.ADMITTED);
          return null;
        });
  }

  @Test
  @DisplayName("nobody is planned for or given two places on one day, whatever a programme's rules are about")
  public void neverAtTwoPlacesAtOnce() throws Exception {
    asFaculty(
        () -> {
          Twice twice = twice();
          long one = stage.unit(twice.call(), Ground.OTHER_FIELD, 1, stage.firstMonday(2)).get(0).offer();
          long other = stage.unit(twice.call(), Ground.OTHER_FIELD, 1, stage.firstMonday(2)).get(0).offer();
          List<JointChange.Change> both =
              List.of(
                  new JointChange.Change(twice.first().decision(), Optional.of(one)),
                  new JointChange.Change(twice.second().decision(), Optional.of(other)));

          switches.switchOff(RULE_OF_TWO_BLOCKS);
          try {
            assertThat(fewest(twice.form()).placed()).isEqualTo(1);
            assertThat(
                    joint.against(
                        calls.find(REGION, twice.call()).orElseThrow(), both, "The ward closes"))
                .extracting(reason -> reason.text().key())
                .containsExactly("decision.other-place");
          } finally {
            switches.switchOn(RULE_OF_TWO_BLOCKS);
          }
          return null;
        });
  }

  @Test
  @DisplayName("two students exchange their places, each with her consent")
  public void circle() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          Placed one = placed(call, Ground.FIELD, 0, wish(Ground.OTHER_FIELD, 0), wish(Ground.FIELD, 0));
          Placed two = placed(call, Ground.OTHER_FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
          answers.accept(REGION, one.decision()).value();
          long plan = propose(gone(call, BEST));
          assertThat(moves(plan))
              .hasSize(2)
              .allSatisfy(
                  move -> {
                    assertThat(move.displaced()).isFalse();
                    assertThat(move.why()).isEqualTo(MoveRow.Why.ROOM);
                    assertThat(move.rankBefore()).contains(2);
                    assertThat(move.rankAfter()).contains(1);
                  });
          assertRefused("replan.lacks-consent.NOT_ASKED", publication.publish(REGION, plan));
          consents.ask(REGION, plan).value();
          consents.answer(REGION, move(plan, one).id(), true).value();
          assertRefused("replan.lacks-consent.ASKED", publication.publish(REGION, plan));
          consents.answer(REGION, move(plan, two).id(), true).value();

          publication.publish(REGION, plan).value();

          assertThat(placeOf(one)).isEqualTo(two.place().offer());
          assertThat(placeOf(two)).isEqualTo(one.place().offer());
          assertThat(placement(one).state()).isEqualTo(PlacementState.REVOKED);
          assertThat(stage.taken(one.place().offer())).isEqualTo(1);
          assertThat(stage.taken(two.place().offer())).isEqualTo(1);
          assertThat(stage.stateOf(one.application())).isEqualTo(ApplicationState.ADMITTED);
          assertThat(replans.detail(REGION, plan).plan().state())
              .isEqualTo(ReplanState.PUBLISHED);
          assertRefused("replan.closed", publication.publish(REGION, plan));
          return null;
        });
  }

  @Test
  @DisplayName("whoever is left without a place loses hers by a decision, waits again, and the place is not given again")
  public void withoutPlace() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          Placed displaced = placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0));
          long plan = propose(gone(call, FEWEST, displaced));
          assertThat(move(plan, displaced).to()).isEmpty();
          assertRefused("replan.nobody-to-ask", consents.ask(REGION, plan));

          publication.publish(REGION, plan).value();

          assertThat(placement(displaced).state()).isEqualTo(PlacementState.REVOKED);
          assertThat(stage.stateOf(displaced.application())).isEqualTo(ApplicationState.ELIGIBLE);
          assertThat(reserve.waiting(REGION, call, new Page(0, 100)).rows())
              .extracting(ReserveRow::applicationId)
              .containsExactly(displaced.application());
          assertThat(stage.taken(displaced.place().offer())).isZero();
          assertThat(reserve.freePlaces(REGION, call)).isEmpty();
          assertThat(offers.find(REGION, displaced.place().offer()).orElseThrow().isWithdrawn())
              .isTrue();
          assertThat(
                  interests.find(REGION, displaced.place().interest()).orElseThrow().state())
              .isEqualTo(InterestState.WITHDRAWN);
          return null;
        });
  }

  @Test
  @DisplayName("a unit that loses one period keeps its commitment for the other")
  public void onePeriod() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          List<DecisionGround.Place> places =
              stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0), stage.firstMonday(1));
          Placed displaced = placed(call, places.get(0), wish(Ground.FIELD, 0), wish(Ground.FIELD, 1));
          long plan = propose(gone(call, FEWEST, displaced));

          publication.publish(REGION, plan).value();

          assertThat(placeOf(displaced)).isEqualTo(places.get(1).offer());
          var interest = interests.find(REGION, places.get(0).interest()).orElseThrow();
          assertThat(interest.state()).isEqualTo(InterestState.APPROVED);
          assertThat(interest.taken()).isEqualTo(1);
          assertThat(interests.whole(interest).firstDays())
              .containsExactly(stage.firstMonday(1));
          return null;
        });
  }

  @Test
  @DisplayName("whoever leaves a unit so that it has room in another period is told for whom")
  public void roomInAnotherPeriod() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          List<DecisionGround.Place> unit =
              stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(0), stage.firstMonday(1));
          Placed displaced = placed(call, Ground.FIELD, 1, wish(Ground.FIELD, 1), wish(Ground.OTHER_FIELD, 1));
          Placed other = placed(call, unit.get(0), wish(Ground.OTHER_FIELD, 0), wish(Ground.FIELD, 2));
          stage.unit(call, Ground.FIELD, 1, stage.firstMonday(2));
          long plan = propose(gone(call, FEWEST, displaced));

          MoveRow move = move(plan, other);
          assertThat(move.why()).isEqualTo(MoveRow.Why.ROOM);
          assertThat(move.roomFor()).containsExactly(move(plan, displaced).student());
          assertThat(move.rankAfter()).contains(2);
          return null;
        });
  }

  @Test
  @DisplayName("a no of somebody who could stay stops the plan; planned anew with her kept, it goes on")
  public void refusal() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          Placed displaced = placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
          Placed other = placed(call, Ground.OTHER_FIELD, 0, wish(Ground.OTHER_FIELD, 0), wish(Ground.FIELD, 1));
          stage.unit(call, Ground.FIELD, 1, stage.firstMonday(1));
          long first = propose(gone(call, FEWEST, displaced));
          assertThat(move(first, other).roomFor()).hasSize(1);
          consents.ask(REGION, first).value();
          consents.answer(REGION, move(first, other).id(), false).value();
          assertRefused("replan.lacks-consent.REFUSED", publication.publish(REGION, first));
          assertThat(placeOf(displaced)).isEqualTo(displaced.place().offer());

          ReplanForm kept =
              new ReplanForm(
                  call,
                  Set.of(displaced.place().offer()),
                  Set.copyOf(replans.detail(REGION, first).unwilling()),
                  FEWEST,
                  WHY,
                  Optional.of(first));
          assertRefused(
              "replan.one-open", replans.propose(REGION, gone(call, FEWEST, displaced)));
          long second = propose(kept);

          assertThat(replans.detail(REGION, first).plan().state())
              .isEqualTo(ReplanState.DISCARDED);
          assertRefused(
              "replan.not-asked", consents.answer(REGION, move(first, other).id(), true));
          publication.publish(REGION, second).value();
          assertThat(placeOf(other)).isEqualTo(other.place().offer());
          assertThat(stage.stateOf(displaced.application())).isEqualTo(ApplicationState.ELIGIBLE);
          return null;
        });
  }

  @Test
  @DisplayName("a yes counts on in the next plan if the move is the same")
  public void consentCountsOn() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          Placed displaced = placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 1));
          stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(1));
          long first = propose(gone(call, FEWEST, displaced));
          consents.ask(REGION, first).value();
          consents.answer(REGION, move(first, displaced).id(), true).value();

          long second =
              propose(
                  new ReplanForm(
                      call,
                      Set.of(displaced.place().offer()),
                      Set.of(),
                      BEST,
                      WHY,
                      Optional.of(first)));

          assertThat(move(second, displaced).consent()).isEqualTo(Consent.AGREED);
          return null;
        });
  }

  @Test
  @DisplayName("whoever has lost her place and refuses the new one waits again, and it stays free")
  public void displacedRefuses() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          Placed displaced = placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
          DecisionGround.Place free =
              stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(0)).get(0);
          long plan = propose(gone(call, FEWEST, displaced));
          consents.ask(REGION, plan).value();
          consents.answer(REGION, move(plan, displaced).id(), false).value();

          publication.publish(REGION, plan).value();

          assertThat(stage.stateOf(displaced.application())).isEqualTo(ApplicationState.ELIGIBLE);
          assertThat(stage.taken(free.offer())).isZero();
          return null;
        });
  }

  @Test
  @DisplayName("nobody moves for somebody who refuses; planned anew, what was refused is not offered again")
  public void movedForNobody() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          Placed displaced = placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
          Placed other = placed(call, Ground.OTHER_FIELD, 0, wish(Ground.OTHER_FIELD, 0), wish(Ground.FIELD, 1));
          stage.unit(call, Ground.FIELD, 1, stage.firstMonday(1));
          long first = propose(gone(call, FEWEST, displaced));
          consents.ask(REGION, first).value();
          consents.answer(REGION, move(first, other).id(), true).value();
          consents.answer(REGION, move(first, displaced).id(), false).value();

          assertRefused("replan.in-vain", publication.publish(REGION, first));

          assertThat(placeOf(other)).isEqualTo(other.place().offer());
          long second = propose(instead(gone(call, FEWEST, displaced), first));
          assertThat(moves(second)).hasSize(1);
          assertThat(move(second, displaced).to()).isEmpty();
          publication.publish(REGION, second).value();
          assertThat(placeOf(other)).isEqualTo(other.place().offer());
          return null;
        });
  }

  @Test
  @DisplayName("nobody is moved from or to a place whose first day has come while students were asked")
  public void daysPass() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          Placed displaced = placed(call, Ground.FIELD, 3, wish(Ground.FIELD, 3), wish(Ground.OTHER_FIELD, 0));
          Placed other = placed(call, Ground.OTHER_FIELD, 0, wish(Ground.OTHER_FIELD, 0), wish(Ground.FIELD, 1));
          stage.unit(call, Ground.FIELD, 1, stage.firstMonday(1));
          long plan = propose(gone(call, FEWEST, displaced));
          consents.ask(REGION, plan).value();
          consents.answer(REGION, move(plan, other).id(), true).value();

          ground.on(
              stage.firstMonday(0),
              () -> {
                Outcome<Long> outcome = publication.publish(REGION, plan);
                assertRefused("replan.begins", outcome);
                assertRefused("replan.place-begins", outcome);
                return null;
              });
          return null;
        });
  }

  @Test
  @DisplayName("whoever was asked stays asked if her move is in the next plan too, and can still answer")
  public void askedCountsOn() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          Placed displaced = placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 1));
          stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(1));
          long first = propose(gone(call, FEWEST, displaced));
          consents.ask(REGION, first).value();

          long second = propose(instead(gone(call, BEST, displaced), first));

          assertThat(replans.detail(REGION, second).plan().state())
              .isEqualTo(ReplanState.ASKING);
          assertThat(move(second, displaced).consent()).isEqualTo(Consent.ASKED);
          String token =
              mailbox.latestToken(
                  "DECISION", displaced.decision(), "link.mail.AGREE_TO_MOVE");
          assertThat(byLink.open(token).orElseThrow().isOpen()).isTrue();
          byLink.answer(token, true).value();
          assertThat(move(second, displaced).consent()).isEqualTo(Consent.AGREED);
          consents.answer(REGION, move(second, displaced).id(), false).value();
          return null;
        });
  }

  @Test
  @DisplayName("of two plans made at once for a call one is written")
  public void oneOpen() throws Exception {
    for (int round = 0; round < 5; round++) {
      Placed displaced =
          asFaculty(() -> placed(stage.call(), Ground.FIELD, 0, wish(Ground.FIELD, 0)));
      ReplanForm form = gone(displaced.call(), FEWEST, displaced);
      Callable<Boolean> proposing =
          () -> asFaculty(() -> replans.propose(REGION, form).isDone());

      assertThat(rivals.together(List.of(proposing, proposing)))
          .containsExactlyInAnyOrder(true, false);
    }
  }

  @Test
  @DisplayName("while it is carried out somebody is given one of the places that are gone: nobody is left there")
  public void newcomerMeanwhile() throws Exception {
    for (int round = 0; round < 5; round++) {
      Placed displaced =
          asFaculty(
              () -> {
                long call = stage.call();
                return placed(
                    call,
                    stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0)).get(0),
                    wish(Ground.FIELD, 0));
              });
      long gone = displaced.place().offer();
      long plan = asFaculty(() -> propose(gone(displaced.call(), FEWEST, displaced)));
      long late = asFaculty(() -> stage.eligible(displaced.call(), wish(Ground.FIELD, 0)));

      List<Boolean> done =
          rivals.together(
              List.<Callable<Boolean>>of(
                  () -> asFaculty(() -> publication.publish(REGION, plan).isDone()),
                  () ->
                      asFaculty(
                          () ->
                              single
                                  .give(REGION, late, gone, WrittenReasons.none())
                                  .isDone())));

      assertThat(done).as("exactly one").containsExactlyInAnyOrder(true, false);
      assertThat(stage.taken(gone)).isEqualTo(done.get(0) ? 0 : 2);
    }
  }

  @Test
  @DisplayName("while it is carried out another place of the unit is given: both wait for each other and are done")
  public void givenBeside() throws Exception {
    for (int round = 0; round < 5; round++) {
      long call = asFaculty(stage::call);
      List<DecisionGround.Place> unit =
          asFaculty(
              () ->
                  stage.unit(
                      call, Ground.FIELD, 2, stage.firstMonday(0), stage.firstMonday(1)));
      asFaculty(() -> stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(0)));
      Placed displaced =
          asFaculty(
              () -> placed(call, unit.get(0), wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0)));
      long plan = asFaculty(() -> propose(gone(call, FEWEST, displaced)));
      long late = asFaculty(() -> stage.eligible(call, wish(Ground.FIELD, 1)));
      long beside = unit.get(1).offer();

      List<Boolean> done =
          rivals.together(
              List.<Callable<Boolean>>of(
                  () -> asFaculty(() -> publication.publish(REGION, plan).isDone()),
                  () ->
                      asFaculty(
                          () ->
                              single
                                  .give(REGION, late, beside, WrittenReasons.none())
                                  .isDone())));

      assertThat(done).containsExactly(true, true);
      assertThat(stage.taken(beside)).isEqualTo(1);
      assertThat(stage.taken(displaced.place().offer())).isZero();
    }
  }

  @Test
  @DisplayName("a student is asked by mail, answers by her link once, and staff sees who answered")
  public void asked() throws Exception {
    Placed displaced =
        asFaculty(
            () -> {
              long call = stage.call();
              stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(0));
              return placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
            });
    long call = displaced.call();
    long plan = asFaculty(() -> propose(gone(call, FEWEST, displaced)));
    Caller student = stage.student(displaced.application());
    assertThat(callers.as(student, () -> consents.mine(REGION))).isEmpty();

    asFaculty(() -> consents.ask(REGION, plan).value());

    assertThat(callers.as(student, () -> consents.mine(REGION)))
        .singleElement()
        .extracting(AskedMove::consent)
        .isEqualTo(Consent.ASKED);
    assertThat(taskKeys(student)).contains("replan.task.answer");
    assertThat(taskKeys(Actors.coordinator())).contains("replan.task.unanswered");
    String token =
        mailbox.latestToken("DECISION", displaced.decision(), "link.mail.AGREE_TO_MOVE");
    ReplanByLink.Asked asked = byLink.open(token).orElseThrow();
    assertThat(asked.isOpen()).isTrue();
    assertThat(asked.move().orElseThrow().from().offerId())
        .isEqualTo(displaced.place().offer());
    byLink.answer(token, true).value();
    assertThat(byLink.answer(token, false).isDone()).as("used up").isFalse();
    assertThat(byLink.open(token).orElseThrow().isOpen()).isFalse();
    MoveRow row = asFaculty(() -> move(plan, displaced));
    assertThat(row.consent()).isEqualTo(Consent.AGREED);
    assertThat(row.answeredBy()).contains(row.student());
    assertThat(asFaculty(() -> timelines.of("DECISION", displaced.decision()).get(0).useCase()))
        .isEqualTo("replan.answer-by-link");

    // She thinks again, on her own page.
    callers.as(student, () -> consents.answer(REGION, row.id(), false).value());
    assertThat(asFaculty(() -> move(plan, displaced).consent())).isEqualTo(Consent.REFUSED);
  }

  @Test
  @DisplayName("whoever has not answered is reminded once, some days before her link ends, in her language")
  public void reminded() throws Exception {
    LocalDate today = universities.today();
    Placed silent = placedAndAsked();
    Placed prompt = placedAndAsked();
    Placed wrong = placedAndAsked();
    guests.reads(placement(silent).subject().personId(), "sv");
    byLink.answer(token(prompt, ASKING), true).value();
    links.notMe(token(wrong, ASKING)).value();

    assertThat(remindersOn(today.plusDays(9), silent)).as("early").isZero();
    assertThat(remindersOn(today.plusDays(10), silent)).isEqualTo(1);
    assertThat(remindersOn(today.plusDays(11), silent)).as("once").isEqualTo(1);
    assertThat(remindersOn(today.plusDays(11), prompt)).isZero();
    assertThat(remindersOn(today.plusDays(11), wrong)).isZero();
    assertThat(remindersOn(today.plusDays(24), silent)).as("nor for the new link").isEqualTo(1);

    assertThat(written.aboutDecision(silent.decision()))
        .filteredOn(mail -> mail.content().template().equals(REMINDER))
        .singleElement()
        .satisfies(mail -> assertThat(mail.content().subject()).startsWith("En påminnelse"));
    ground.on(
        today.plusDays(11),
        () -> {
          assertThat(byLink.open(token(silent, ASKING)).orElseThrow().isOpen())
              .as("the earlier link")
              .isFalse();
          byLink.answer(token(silent, REMINDER), true).value();
          return null;
        });
  }

  @Test
  @DisplayName("who is erased is not in the link that asked her, though it went to an address she has no more")
  public void erased() throws Exception {
    Placed asked = placedAndAsked();
    long person = placement(asked).subject().personId();
    guests.movesTo(person, Ground.unique("jordis") + "@new.example");
    mailbox.be(placement(asked).id(), PlacementState.ENDED);
    assertThat(linksTo(asked, "name <> '#' and email not like '#%'")).isEqualTo(1);

    Caller administrator = Actors.administrator(REGION, IslandsRegion.ID);
    mailbox.on(
        stage.firstMonday(24),
        () ->
            callers.as(administrator, () -> records.erase(REGION, person, "Letter of 12 May"))
                .value());

    assertThat(linksTo(asked, "name = '#' and email like '#%' and ended_at is not null"))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("the student is told of both decisions in one mail, or that hers was revoked")
  public void told() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          Placed moves = placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
          stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(0));
          Placed waits = placed(call, Ground.FIELD, 1, wish(Ground.FIELD, 1));
          long plan = propose(gone(call, FEWEST, moves, waits));
          publication.publish(REGION, plan).value();

          assertThat(written.to(emailOf(moves))).endsWith("decision.mail.replaced");
          assertThat(written.to(emailOf(waits))).endsWith("decision.mail.revoked");
          return null;
        });
  }

  @Test
  @DisplayName("if one student has given her place up meanwhile, nobody moves and nothing is withdrawn")
  public void allOrNothing() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          Placed stays = placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
          Placed leaves = placed(call, Ground.FIELD, 1, wish(Ground.FIELD, 1));
          stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(0));
          long plan = propose(gone(call, FEWEST, stays, leaves));
          answers.decline(REGION, leaves.decision()).value();

          Outcome<Long> outcome = publication.publish(REGION, plan);

          assertRefused("decision.moved-on", outcome);
          assertRefused("replan.plan-anew", outcome);
          assertThat(placeOf(stays)).isEqualTo(stays.place().offer());
          assertThat(stage.taken(stays.place().offer())).isEqualTo(1);
          assertThat(offers.find(REGION, stays.place().offer()).orElseThrow().isWithdrawn())
              .isFalse();
          assertThat(replans.detail(REGION, plan).plan().isOpen()).isTrue();
          return null;
        });
  }

  @Test
  @DisplayName("if the new place was given to somebody else meanwhile, nobody moves")
  public void placeGivenAway() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          Placed displaced = placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
          DecisionGround.Place free =
              stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(0)).get(0);
          long plan = propose(gone(call, FEWEST, displaced));
          placed(call, free, wish(Ground.OTHER_FIELD, 0));

          assertRefused("replan.plan-anew", publication.publish(REGION, plan));
          assertThat(placeOf(displaced)).isEqualTo(displaced.place().offer());
          return null;
        });
  }

  @Test
  @DisplayName("somebody who was given one of the places that are gone meanwhile is not forgotten")
  public void newcomer() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          DecisionGround.Place two =
              stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0)).get(0);
          Placed displaced = placed(call, two, wish(Ground.FIELD, 0));
          long plan = propose(gone(call, FEWEST, displaced));
          placed(call, two, wish(Ground.FIELD, 0));

          assertRefused("replan.newcomer", publication.publish(REGION, plan));
          return null;
        });
  }

  @Test
  @DisplayName("while it is carried out a student gives her place up: one of both comes first, and the counts are right")
  public void race() throws Exception {
    for (int round = 0; round < 5; round++) {
      Placed displaced =
          asFaculty(
              () -> {
                long call = stage.call();
                stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(0));
                return placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
              });
      long call = displaced.call();
      long plan = asFaculty(() -> propose(gone(call, FEWEST, displaced)));
      Caller student = stage.student(displaced.application());

      List<Boolean> done =
          rivals.together(
              List.<Callable<Boolean>>of(
                  () -> asFaculty(() -> publication.publish(REGION, plan).isDone()),
                  () ->
                      callers.as(
                          student,
                          () -> answers.decline(REGION, displaced.decision()).isDone())));

      assertThat(done).as("exactly one").containsExactlyInAnyOrder(true, false);
      assertThat(stage.taken(displaced.place().offer())).isZero();
      assertThat(stage.stateOf(displaced.application()))
          .isEqualTo(done.get(0) ? ApplicationState.ADMITTED : ApplicationState.DECLINED);
    }
  }

  @Test
  @DisplayName("nobody of another programme plans here, and no student speaks for another")
  public void access() throws Exception {
    Placed displaced =
        asFaculty(
            () -> {
              long call = stage.call();
              stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(0));
              return placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
            });
    Placed other = asFaculty(() -> placed(displaced.call(), Ground.FIELD, 1, wish(Ground.FIELD, 1)));
    ReplanForm form = gone(displaced.call(), FEWEST, displaced);
    long plan = asFaculty(() -> propose(form));
    asFaculty(() -> consents.ask(REGION, plan).value());
    long move = asFaculty(() -> move(plan, displaced).id());
    Caller stranger =
        new Caller(
            Optional.empty(),
            "Coordinator",
            Optional.empty(),
            false,
            false,
            List.of(new Grant("milamed", Role.COORDINATOR, Optional.empty())));
    Caller student = stage.student(other.application());

    for (Caller caller : List.of(stranger, student)) {
      assertDenied(caller, () -> replans.curve(REGION, form));
      assertDenied(caller, () -> replans.propose(REGION, form));
      assertDenied(caller, () -> replans.detail(REGION, plan));
      assertDenied(caller, () -> replans.discard(REGION, plan));
      assertDenied(caller, () -> consents.ask(REGION, plan));
      assertDenied(caller, () -> consents.answer(REGION, move, true));
      assertDenied(caller, () -> publication.publish(REGION, plan));
    }
    assertThat(callers.as(student, () -> consents.mine(REGION))).isEmpty();
  }

  private void assertDenied(Caller caller, Callable<?> work) {
    assertThatThrownBy(() -> callers.as(caller, work::call))
        .isInstanceOf(AccessDeniedException.class);
  }

  /** A student with two places that are gone, at different units. */
  private record Twice(long call, Placed first, Placed second) {

    ReplanForm form() {
      return gone(call, FEWEST, first, second);
    }
  }

  private Twice twice() {
    long call = stage.call();
    Placed first =
        placed(
            call,
            Ground.FIELD,
            0,
            wish(Ground.FIELD, 0),
            wish(Ground.FIELD, 1),
            wish(Ground.OTHER_FIELD, 2),
            wish(Ground.OTHER_FIELD, 3));
    DecisionGround.Place place = stage.unit(call, Ground.FIELD, 1, stage.firstMonday(1)).get(0);
    return new Twice(
        call,
        first,
        new Placed(call, first.application(), give(first.application(), place), place));
  }

  /** First days of the places a student has now. */
  private List<LocalDate> firstDaysOf(Placed whose) {
    return placements
        .ofPerson(REGION, placement(whose).subject().personId(), PlacementState.HOLDING)
        .stream()
        .map(placement -> placement.subject().firstDay())
        .toList();
  }

  /** A student who was asked about another place. */
  private Placed placedAndAsked() throws Exception {
    return asFaculty(
        () -> {
          long call = stage.call();
          stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(0));
          Placed displaced =
              placed(call, Ground.FIELD, 0, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
          consents.ask(REGION, propose(gone(call, FEWEST, displaced))).value();
          return displaced;
        });
  }

  private String token(Placed whose, String template) {
    return mailbox.latestToken("DECISION", whose.decision(), template);
  }

  /** How often a student has been reminded when the night of a day is over. */
  private long remindersOn(LocalDate day, Placed whose) throws Exception {
    ground.on(
        day,
        () ->
            asFaculty(
                () -> {
                  daily.run(REGION, day);
                  return null;
                }));
    return written.to(emailOf(whose)).stream().filter(REMINDER::equals).count();
  }

  /** Links that asked a student and are as said. */
  private long linksTo(Placed asked, String condition) {
    return guests.rowsWith(
        "case when purpose = 'AGREE_TO_MOVE' and " + condition + " then 1 end",
        "personal_link",
        "subject_id",
        asked.decision());
  }

  private long give(long application, DecisionGround.Place place) {
    return single.give(REGION, application, place.offer(), WrittenReasons.none()).value();
  }

  private Placed placed(long call, String field, int months, WishedPlace... wishes) {
    return placed(call, stage.unit(call, field, 1, stage.firstMonday(months)).get(0), wishes);
  }

  private Placed placed(long call, DecisionGround.Place place, WishedPlace... wishes) {
    long application = stage.eligible(call, wishes);
    return new Placed(call, application, give(application, place), place);
  }

  private static ReplanForm gone(long call, Optional<Integer> price, Placed... displaced) {
    return new ReplanForm(
        call,
        Set.copyOf(List.of(displaced).stream().map(each -> each.place().offer()).toList()),
        Set.of(),
        price,
        WHY,
        Optional.empty());
  }

  private static ReplanForm instead(ReplanForm form, long plan) {
    return new ReplanForm(
        form.callId(),
        form.gone(),
        form.locked(),
        form.price(),
        form.reason(),
        Optional.of(plan));
  }

  private CurvePoint fewest(ReplanForm form) {
    return replans.curve(REGION, form).points().get(0);
  }

  private long propose(ReplanForm form) {
    return replans.propose(REGION, form).value();
  }

  private List<MoveRow> moves(long plan) {
    return replans.detail(REGION, plan).moves();
  }

  private MoveRow move(long plan, Placed whose) {
    return moves(plan).stream()
        .filter(move -> move.decisionId() == whose.decision())
        .findFirst()
        .orElseThrow();
  }

  private Placement placement(Placed whose) {
    return placements.ofDecision(whose.decision()).orElseThrow();
  }

  /** The place a student has now. */
  private long placeOf(Placed whose) {
    return placements
        .ofPerson(REGION, placement(whose).subject().personId(), PlacementState.HOLDING)
        .get(0)
        .offerId()
        .orElseThrow();
  }

  private String emailOf(Placed whose) {
    return written.addressOf(placement(whose).subject().personId());
  }

  private List<String> taskKeys(Caller caller) {
    return tasks.tasks(caller, REGION).stream()
        .filter(task -> task.count() > 0)
        .map(HomeTask::sentence)
        .map(sentence -> sentence.key())
        .toList();
  }

  private WishedPlace wish(String field, int months) {
    return new WishedPlace(field, Optional.empty(), stage.firstMonday(months));
  }

  private static void assertRefused(String key, Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<?>) outcome).reasons())
        .anySatisfy(reason -> assertThat(reason.text().key()).isEqualTo(key));
  }

  private <T> T asFaculty(Callable<T> work) throws Exception {
    return callers.as(Caller.famulus("test"), work::call);
  }
}

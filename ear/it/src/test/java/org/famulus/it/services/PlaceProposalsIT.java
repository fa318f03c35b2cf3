package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.booking.BookingAnswers;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.matching.MatchedDays;
import org.famulus.core.matching.PlaceProposal;
import org.famulus.core.matching.PlaceProposals;
import org.famulus.core.matching.PlaceWishFiling;
import org.famulus.core.matching.PlaceWishForm;
import org.famulus.core.matching.PlaceWishRow;
import org.famulus.core.matching.PlaceWishState;
import org.famulus.core.matching.PlaceWishes;
import org.famulus.core.matching.Proposals;
import org.famulus.core.matching.ProposedRequests;
import org.famulus.core.matching.ProposedRequests.Answer;
import org.famulus.core.matching.ProposedRequests.Ask;
import org.famulus.core.matching.WithoutProposal;
import org.famulus.core.region.WrittenReasons;
import org.famulus.region.milamed.account.MilamedLeave;
import org.famulus.region.milamed.account.MilamedStudies;
import org.famulus.region.milamed.account.StudyForm;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.University;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Staff is proposed whom to ask for where for everybody who waits at once, and asks for several in one go")
public class PlaceProposalsIT {

  private static final String REGION = MilamedGround.REGION;
  private static final String KIND = "BLOCK_PRACTICUM";
  private static final String FIELD = "general_practice";
  private static final int STAY = 14;
  private static final int MONTH = 30;
  private static final int TERTIAL = 16 * 7;

  @Inject private Callers callers;
  @Inject private BookingGround islands;
  @Inject private MilamedGround ground;
  @Inject private PlaceWishFiling filing;
  @Inject private PlaceWishes wishes;
  @Inject private PlaceProposals proposals;
  @Inject private ProposedRequests requests;
  @Inject private BookingAnswers hosts;
  @Inject private MilamedStudies studies;
  @Inject private Timelines timelines;
  @Inject private StatementCounter statements;

  @Test
  @DisplayName("more get a place than in the order of waiting; those asked for have a booking each, and are proposed no more")
  public void together() {
    long here = ground.teachingPractice();
    long there = ground.teachingPractice();
    long offer = ground.offer(here, KIND, FIELD);
    long other = ground.offer(there, KIND, FIELD);
    long patient = wish(STAY, ground.land(here), ground.land(there));
    long choosy = wish(STAY, ground.land(here));

    Proposals found = found();

    assertThat(offers(found)).containsEntry(patient, other).containsEntry(choosy, offer);
    PlaceProposal far = proposal(found, patient);
    assertThat(far.getSteps()).isEqualTo(1);
    assertThat(far.better())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.option().fit().offer().id()).isEqualTo(offer);
              assertThat(each.why().key()).isEqualTo("matching.passed-over.taken");
              assertThat(each.why().parameters())
                  .as("to whom, how many they are, how many of them have waited longer")
                  .isEqualTo(
                      List.of(proposal(found, choosy).student().wish().studentName(), 1, 0));
            });
    assertThat(found.together().met()).isGreaterThan(found.inOrder().met());
    assertThat(found.left())
        .extracting(each -> each.offer().id())
        .doesNotContain(offer, other);

    List<Answer> answers =
        ask(List.of(ask(found, patient), ask(found, choosy)));

    assertThat(answers).extracting(Answer::done).containsExactly(true, true);
    for (long wish : List.of(patient, choosy)) {
      PlaceWishRow row = row(wish);
      assertThat(row.state()).isEqualTo(PlaceWishState.MET);
      assertThat(timelines.of("BOOKING", row.bookingId().orElseThrow()))
          .extracting(TimelineEntry::useCase, TimelineEntry::actor)
          .containsExactly(
              tuple("matching.request", "Coordinator"));
    }
    assertThat(waiting(found())).doesNotContain(patient, choosy);
  }

  @Test
  @DisplayName("MIL-R10: what a rule refuses is never proposed, and the rule is named")
  public void refusedByRule() {
    long unit = ground.teachingPractice();
    ground.withoutRecognition(unit);
    ground.offer(unit, KIND, FIELD);
    long wish = wish(STAY, ground.land(unit));

    assertRefusedBy("MIL-R10", wish);
  }

  @Test
  @DisplayName("MIL-R01: a place in a region that is no partner any more on the first day is not proposed")
  public void regionLeft() {
    long unit = ground.teachingPractice();
    ground.offer(unit, KIND, FIELD);
    long wish = wish(STAY, ground.land(unit));

    ground.endPartnership(unit, firstDay().minusDays(1));
    assertRefusedBy("MIL-R01", wish);

    ground.endPartnership(unit, firstDay());
    assertThat(offers(found())).as("it is one on the first day").containsKey(wish);
  }

  @Test
  @DisplayName("MIL-R02: for days before the test phase nobody is proposed")
  public void conceptPhase() throws Exception {
    long unit = ground.teachingPractice();
    long offer = ground.offer(unit, KIND, FIELD);
    islands.on(
        LocalDate.parse("2019-12-02"),
        () -> {
          long early = wish(STAY, ground.land(unit));
          assertRefusedBy("MIL-R02", early);
          withdraw(early);
          return null;
        });
    islands.on(
        LocalDate.parse("2020-01-02"),
        () -> {
          long inTime = wish(STAY, ground.land(unit));
          assertThat(offers(found())).containsEntry(inTime, offer);
          withdraw(inTime);
          return null;
        });
  }

  @Test
  @DisplayName("MIL-R04: days on which the place is given are not proposed, and asked for all the same the rule refuses them")
  public void given() {
    long unit = ground.teachingPractice();
    long offer = ground.offer(unit, KIND, FIELD);
    long first = wish(STAY, ground.land(unit));
    Ask hers = ask(found(), first);
    assertThat(ask(List.of(hers)).get(0).done()).isTrue();
    long booking = row(first).bookingId().orElseThrow();
    callers
        .as(
            MilamedGround.host(unit),
            () ->
                hosts.accept(
                    REGION, booking, islands.now(booking).version(), WrittenReasons.none()))
        .value();
    long later = wish(2 * STAY, ground.land(unit));

    Proposals found = found();

    assertThat(offers(found)).containsEntry(later, offer);
    assertThat(days(found, later).firstDay()).isEqualTo(firstDay().plusDays(STAY));
    Answer refused =
        ask(List.of(new Ask(later, row(later).version(), offer, hers.days()))).get(0);
    assertThat(refused.done()).isFalse();
    assertThat(refused.reasons())
        .extracting(reason -> reason.ruleId().orElse(""))
        .contains("MIL-R04");
    assertThat(row(later).state()).isEqualTo(PlaceWishState.OPEN);
  }

  @Test
  @DisplayName("MIL-R08: a Famulatur is proposed after M1, in time without lectures, and not otherwise")
  public void famulatur() throws Exception {
    long person = ground.person();
    long unit = ground.teachingPractice();
    long offer = ground.offer(unit, Kinds.FAMULATUR, FIELD);
    long wish = file(person, sought(Kinds.FAMULATUR, FIELD, firstDay(), MONTH, unit));
    assertRefusedBy("MIL-R08", wish);

    passed(person, Optional.empty());
    assertRefusedBy("MIL-R08", wish);

    callers.as(
        MilamedGround.coordinator(),
        () ->
            studies.addLeave(
                person, MilamedLeave.Kind.LEAVE, firstDay(), firstDay().plusDays(MONTH)));
    assertThat(offers(found())).containsEntry(wish, offer);
  }

  @Test
  @DisplayName("MIL-R11: a tertial is proposed after M2, and not before")
  public void tertial() throws Exception {
    LocalDate official = LocalDate.parse("2027-06-28");
    long person = ground.person();
    long unit = ground.teachingPractice();
    long offer = ground.offer(unit, Kinds.TERTIAL, "surgery");
    islands.on(
        LocalDate.parse("2027-03-01"),
        () -> {
          long wish = file(person, sought(Kinds.TERTIAL, "surgery", official, TERTIAL, unit));
          assertRefusedBy("MIL-R11", wish);

          passed(person, Optional.of(LocalDate.parse("2026-05-04")));
          assertThat(offers(found())).containsEntry(wish, offer);
          return null;
        });
  }

  @Test
  @DisplayName("MIL-R14: a short stay and a long one are proposed alike; its class is told as no reason")
  public void lengthClass() {
    long brief = ground.teachingPractice();
    long lengthy = ground.teachingPractice();
    long offer = ground.offer(brief, Kinds.CAREER_EXPLORATION, FIELD);
    long other = ground.offer(lengthy, Kinds.CAREER_EXPLORATION, FIELD);
    long shorter =
        file(
            ground.person(),
            sought(Kinds.CAREER_EXPLORATION, FIELD, firstDay(), STAY - 1, brief));
    long longer =
        file(ground.person(), sought(Kinds.CAREER_EXPLORATION, FIELD, firstDay(), STAY, lengthy));

    Proposals found = found();

    assertThat(offers(found)).containsEntry(shorter, offer).containsEntry(longer, other);
    for (long wish : List.of(shorter, longer)) {
      assertThat(proposal(found, wish).option().notices())
          .extracting(reason -> reason.ruleId().orElse(""))
          .doesNotContain("MIL-R14");
    }
  }

  @Test
  @DisplayName("a host with one place is proposed for two students one after the other, not for a third on the same days; what would help is told")
  public void capacity() {
    long unit = ground.teachingPractice();
    long offer = ground.offer(unit, KIND, FIELD);
    String land = ground.land(unit);
    long first = wish(2 * STAY, land);
    long second = wish(2 * STAY, land);
    long third = wish(2 * STAY, land);

    Proposals found = found();

    assertThat(offers(found)).containsEntry(first, offer).containsEntry(second, offer);
    assertThat(Set.of(days(found, first), days(found, second)))
        .isEqualTo(
            Set.of(
                new DaySpan(firstDay(), firstDay().plusDays(STAY - 1L)),
                new DaySpan(firstDay().plusDays(STAY), firstDay().plusDays(2L * STAY - 1))));
    WithoutProposal without = without(found, third);
    assertThat(without.passedOver())
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.why().parameters().subList(1, 3)).isEqualTo(List.of(2, 2)));
    assertThat(ask(List.of(ask(found, first), ask(found, second))))
        .extracting(Answer::done)
        .containsExactly(true, true);
    Ask sameDays = ask(found, first);
    assertThat(
            keys(
                ask(
                        List.of(
                            new Ask(
                                third, row(third).version(), offer, sameDays.days())))
                    .get(0)))
        .as("the proposal was right: there is no room")
        .containsExactly("matching.asked-out");
    assertThat(without(found(), third).why().key())
        .as("now the place is asked out and fits no more")
        .isEqualTo("matching.without.nothing-fits");
  }

  @Test
  @DisplayName("what does not hold any more when it is asked for is refused by name and keeps nobody else from her place")
  public void overtaken() {
    long one = ground.teachingPractice();
    long two = ground.teachingPractice();
    long three = ground.teachingPractice();
    ground.offer(one, KIND, FIELD);
    ground.offer(two, KIND, FIELD);
    ground.offer(three, KIND, FIELD);
    long taken = wish(STAY, ground.land(one));
    long changed = wish(STAY, ground.land(two));
    long kept = wish(STAY, ground.land(three));
    Proposals found = found();
    long rival = wish(STAY, ground.land(one));
    Ask hers = ask(found, taken);
    assertThat(
            ask(List.of(new Ask(rival, row(rival).version(), hers.offerId(), hers.days())))
                .get(0)
                .done())
        .isTrue();
    callers
        .as(
            MilamedGround.student(row(changed).personId()),
            () ->
                filing.change(
                    REGION,
                    changed,
                    row(changed).version(),
                    form(STAY + 20, List.of(ground.land(two)))))
        .value();

    List<Answer> answers = ask(List.of(hers, ask(found, changed), ask(found, kept)));

    assertThat(answers).extracting(Answer::done).containsExactly(false, false, true);
    assertThat(answers).extracting(each -> each.ask().wishId()).containsExactly(taken, changed, kept);
    assertThat(keys(answers.get(0))).containsExactly("matching.asked-out");
    assertThat(keys(answers.get(1))).containsExactly("matching.changed-meanwhile");
    assertThat(row(taken).state()).isEqualTo(PlaceWishState.OPEN);
    assertThat(row(kept).state()).isEqualTo(PlaceWishState.MET);
  }

  @Test
  @DisplayName("staff of any university of the programme sees everybody; students and hosts see nothing of it")
  public void rights() {
    long unit = ground.teachingPractice();
    ground.offer(unit, KIND, FIELD);
    long wish = wish(STAY, ground.land(unit));
    Ask hers = ask(found(), wish);

    for (Caller who :
        List.of(MilamedGround.student(row(wish).personId()), MilamedGround.host(unit))) {
      assertThatThrownBy(() -> callers.as(who, () -> proposals.of(REGION)))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> seeAgain(who))
          .as("what was proposed before")
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> callers.as(who, () -> requests.ask(REGION, List.of(hers))))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThatThrownBy(
            () -> callers.as(BookingGround.coordinator(), () -> proposals.of(REGION)))
        .as("staff of another programme")
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> seeAgain(BookingGround.coordinator()))
        .as("staff of another programme, what was proposed before")
        .isInstanceOf(AccessDeniedException.class);
    assertThat(row(wish).state()).isEqualTo(PlaceWishState.OPEN);
  }

  private void seeAgain(Caller who) throws Exception {
    callers.as(
        who,
        () -> {
          proposals.checkAccess(REGION);
          return null;
        });
  }

  @Test
  @DisplayName("it asks as many statements for three more students and places as for one")
  public void constant() throws Exception {
    more();
    long one = statements.count(this::found);
    more();
    more();
    more();
    assertThat((long) statements.count(this::found)).isEqualTo(one);
  }

  /** The only place that fits a wish is not proposed, and the rule is named. */
  private void assertRefusedBy(String rule, long wish) {
    Proposals found = found();
    assertThat(offers(found)).doesNotContainKey(wish);
    WithoutProposal without = without(found, wish);
    assertThat(without.why().key()).isEqualTo("matching.without.not-choosable");
    assertThat(without.passedOver())
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.rules())
                    .extracting(reason -> reason.ruleId().orElse(""))
                    .contains(rule));
  }

  /** A student has passed M1, and M2 if a day is given. */
  private void passed(long person, Optional<LocalDate> m2) {
    StudyForm form =
        new StudyForm(
            University.LEIPZIG,
            Optional.of(LocalDate.parse("2024-09-01")),
            Optional.empty(),
            m2);
    assertThat(
            callers
                .as(MilamedGround.coordinator(), () -> studies.enter(person, form))
                .isDone())
        .isTrue();
  }

  private void more() {
    long unit = ground.teachingPractice();
    ground.offer(unit, KIND, FIELD);
    wish(STAY, ground.land(unit));
  }

  private LocalDate firstDay() {
    return islands.today().plusMonths(3);
  }

  /** A new student's wish for a stay in some of the first days. */
  private long wish(int window, String... lands) {
    return file(ground.person(), form(window, List.of(lands)));
  }

  private long file(long person, PlaceWishForm form) {
    return callers
        .as(MilamedGround.student(person), () -> filing.file(REGION, person, form))
        .value();
  }

  private void withdraw(long wish) {
    callers
        .as(
            MilamedGround.student(row(wish).personId()),
            () -> filing.withdraw(REGION, wish, row(wish).version()))
        .value();
  }

  private PlaceWishForm form(int window, List<String> lands) {
    return form(KIND, FIELD, lands, new DaySpan(firstDay(), firstDay().plusDays(window - 1L)), STAY);
  }

  /** Just these days, in the partner region of a host. */
  private PlaceWishForm sought(
      String kind, String field, LocalDate firstDay, int days, long unit) {
    DaySpan window = new DaySpan(firstDay, firstDay.plusDays(days - 1L));
    return form(kind, field, List.of(ground.land(unit)), window, days);
  }

  private PlaceWishForm form(
      String kind, String field, List<String> lands, DaySpan window, int days) {
    return new PlaceWishForm(
        ground.university(),
        kind,
        List.of(field),
        lands,
        Optional.empty(),
        Optional.of(window.firstDay()),
        Optional.of(window.lastDay()),
        Optional.of(days),
        Set.of(),
        "");
  }

  private Proposals found() {
    return callers.as(MilamedGround.coordinator(), () -> proposals.of(REGION));
  }

  private List<Answer> ask(List<Ask> places) {
    return callers.as(MilamedGround.coordinator(), () -> requests.ask(REGION, places));
  }

  private static Ask ask(Proposals found, long wish) {
    PlaceProposal proposal = proposal(found, wish);
    DaySpan days = proposal.option().option().fit().days();
    return new Ask(
        wish,
        proposal.student().wish().version(),
        proposal.option().option().fit().offer().id(),
        new MatchedDays(days.firstDay(), days.lastDay(), ""));
  }

  private PlaceWishRow row(long wish) {
    return callers.as(MilamedGround.coordinator(), () -> wishes.detail(REGION, wish)).row();
  }

  private static PlaceProposal proposal(Proposals found, long wish) {
    return found.proposed().stream()
        .filter(each -> each.student().wish().id() == wish)
        .findFirst()
        .orElseThrow();
  }

  private static WithoutProposal without(Proposals found, long wish) {
    return found.without().stream()
        .filter(each -> each.student().wish().id() == wish)
        .findFirst()
        .orElseThrow();
  }

  private static DaySpan days(Proposals found, long wish) {
    return proposal(found, wish).option().option().fit().days();
  }

  private static Map<Long, Long> offers(Proposals found) {
    return found.proposed().stream()
        .collect(
            Collectors.toMap(
                each -> each.student().wish().id(),
                each -> each.option().option().fit().offer().id()));
  }

  private static Set<Long> waiting(Proposals found) {
    Set<Long> waiting =
        found.without().stream()
            .map(each -> each.student().wish().id())
            .collect(Collectors.toSet());
    waiting.addAll(offers(found).keySet());
    return waiting;
  }

  private static List<String> keys(Answer answer) {
    return answer.reasons().stream().map(reason -> reason.text().key()).toList();
  }
}

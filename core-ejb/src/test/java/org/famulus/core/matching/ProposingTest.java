package org.famulus.core.matching;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.famulus.core.matching.Waiting.days;
import static org.famulus.core.matching.Waiting.offer;
import static org.famulus.core.matching.Waiting.proposing;
import static org.famulus.core.matching.Waiting.wish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.famulus.allocation.Policy;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.OpenOffer;
import org.famulus.core.matching.GivenStays.GivenStay;
import org.famulus.core.matching.Proposing.Found;
import org.famulus.region.spi.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Places are proposed to everybody who waits at once")
class ProposingTest {

  private static final DaySpan MONTH = days(1, 30);

  @Test
  @DisplayName("more get a place than if everybody in the order of waiting got the best that is left")
  void together() {
    List<PlaceWishRow> all =
        List.of(wish(1, MONTH, 30, "gp", "eye"), wish(2, MONTH, 30, "gp"));
    Proposing proposing = proposing(all, List.of(offer(10, "gp", 1), offer(11, "eye", 1)));

    assertThat(places(proposing.inOrder())).isEqualTo(Map.of(1L, 10L));
    Found found = proposing.solve();
    assertThat(places(found.given())).isEqualTo(Map.of(1L, 11L, 2L, 10L));
    assertThat(found.best()).isTrue();
    assertThat(found.seed()).hasSize(64);
  }

  @Test
  @DisplayName("where not all can have one, who has waited longest is not passed over, however far the place is from her wish")
  void longestWait() {
    List<PlaceWishRow> all =
        List.of(
            wish(1, MONTH, 30, "skin", "eye", "gp"),
            wish(2, MONTH, 30, "gp"),
            wish(3, MONTH, 30, "gp", "ear"),
            wish(4, MONTH, 30, "ear"));
    Found found =
        proposing(all, List.of(offer(10, "gp", 1), offer(11, "ear", 1))).solve();

    assertThat(places(found.given())).isEqualTo(Map.of(1L, 10L, 3L, 11L));
    assertThat(found.best()).isTrue();
  }

  @Test
  @DisplayName("of those who get a place all together are as few steps as can be from their wishes; a tie goes to the longer wait")
  void steps() {
    List<PlaceWishRow> all =
        List.of(
            wish(1, MONTH, 30, "gp", "eye"),
            wish(2, MONTH, 30, "gp", "skin", "eye"));
    Found found =
        proposing(all, List.of(offer(10, "gp", 1), offer(11, "eye", 1))).solve();
    assertThat(places(found.given())).isEqualTo(Map.of(1L, 11L, 2L, 10L));

    List<PlaceWishRow> alike =
        List.of(wish(1, MONTH, 30, "gp", "eye"), wish(2, MONTH, 30, "gp", "eye"));
    for (int id = 10; id < 20; id++) {
      // Whatever the lot of the place would be.
      Found tie =
          proposing(alike, List.of(offer(id, "gp", 1), offer(id + 100, "eye", 1))).solve();
      assertThat(places(tie.given())).containsEntry(1L, (long) id);
    }
  }

  @Test
  @DisplayName("stays that would share a day need two places; stays one after the other need one")
  void overlapping() {
    List<PlaceWishRow> same = List.of(wish(1, MONTH, 20, "gp"), wish(2, MONTH, 20, "gp"));
    assertThat(places(proposing(same, List.of(offer(10, "gp", 1))).solve().given()))
        .containsOnlyKeys(1L);
    assertThat(places(proposing(same, List.of(offer(10, "gp", 2))).solve().given()))
        .containsOnlyKeys(1L, 2L);
    assertThat(
            proposing(same, List.of(offer(10, "gp", 2, days(8, 9)))).solve().given().all())
        .as("one of the two is taken for two days")
        .extracting(GivenStay::days)
        .containsExactlyInAnyOrder(days(1, 20), days(10, 29));
    assertThat(
            places(proposing(same, List.of(offer(10, "gp", 2, days(8, 11)))).solve().given()))
        .as("for two more")
        .containsOnlyKeys(1L);

    List<PlaceWishRow> after =
        List.of(wish(1, days(1, 40), 20, "gp"), wish(2, days(1, 40), 20, "gp"));
    GivenStays given = proposing(after, List.of(offer(10, "gp", 1))).solve().given();
    assertThat(given.all())
        .extracting(GivenStay::days)
        .containsExactlyInAnyOrder(days(1, 20), days(21, 40));
    assertThat(
            places(
                proposing(
                        List.of(wish(1, days(1, 39), 20, "gp"), wish(2, days(1, 39), 20, "gp")),
                        List.of(offer(10, "gp", 1)))
                    .solve()
                    .given()))
        .as("a day is missing")
        .containsOnlyKeys(1L);

    List<PlaceWishRow> apart =
        List.of(wish(1, days(1, 20), 20, "gp"), wish(2, days(21, 40), 20, "gp"));
    Found seasons = proposing(apart, List.of(offer(10, "gp", 1))).solve();
    assertThat(places(seasons.given())).containsOnlyKeys(1L, 2L);
    assertThat(seasons.best()).isTrue();
  }

  @Test
  @DisplayName("who could come at any time makes way for who can come in few days only")
  void makesWay() {
    List<PlaceWishRow> all =
        List.of(wish(1, days(1, 60), 20, "gp"), wish(2, days(1, 20), 20, "gp"));
    GivenStays given = proposing(all, List.of(offer(10, "gp", 1))).solve().given();

    assertThat(given.of(all.get(0)).orElseThrow().option().fit().days())
        .isEqualTo(days(21, 40));
    assertThat(given.of(all.get(1)).orElseThrow().option().fit().days()).isEqualTo(days(1, 20));
  }

  @Test
  @DisplayName("what a rule refuses or what came to nothing before is not proposed")
  void refused() {
    List<PlaceWishRow> all = List.of(wish(1, MONTH, 30, "gp"), wish(2, MONTH, 30, "gp"));
    List<OpenOffer> offers = List.of(offer(10, "gp", 1), offer(11, "gp", 1));

    assertThat(
            places(
                proposing(
                        all,
                        offers,
                        Policy.LEAST_SUM_OF_RANKS,
                        (person, place) -> person == 1 || place == 10,
                        Map.of())
                    .solve()
                    .given()))
        .isEqualTo(Map.of(2L, 11L));
    assertThat(
            places(
                proposing(
                        all,
                        offers,
                        Policy.LEAST_SUM_OF_RANKS,
                        (person, place) -> false,
                        Map.of(1L, Set.of(10L, 11L), 2L, Set.of(11L)))
                    .solve()
                    .given()))
        .isEqualTo(Map.of(2L, 10L));
  }

  @Test
  @DisplayName("who looks for places of two kinds is not in two places on one day, and everybody is served once before anybody is twice")
  void twoKinds() {
    List<PlaceWishRow> all =
        List.of(
            wish(1, 1, "STAY", days(1, 40), 20, "gp"),
            wish(2, 1, "VISIT", days(1, 40), 20, "gp"),
            wish(3, 2, "VISIT", days(1, 40), 20, "gp"));
    OpenOffer stay = offer(10, "STAY", "gp", 1, List.of(), List.of());
    OpenOffer visit = offer(11, "VISIT", "gp", 1, List.of(), List.of());
    GivenStays given = proposing(all, List.of(stay, visit)).solve().given();

    assertThat(places(given)).containsOnlyKeys(1L, 2L, 3L);
    assertThat(given.of(all.get(0)).orElseThrow().option().fit().days())
        .satisfies(
            first ->
                assertThat(
                        first.meets(
                            given.of(all.get(1)).orElseThrow().option().fit().days()))
                    .isFalse());
    assertThat(
            places(
                proposing(
                        all,
                        List.of(
                            stay,
                            offer(11, "VISIT", "gp", 1, List.of(), List.of(days(21, 365)))))
                    .solve()
                    .given()))
        .as("the other student comes before her second wish")
        .containsOnlyKeys(1L, 3L);
  }

  @Test
  @DisplayName("a programme's own method is followed")
  void methods() {
    List<PlaceWishRow> all =
        List.of(wish(1, MONTH, 30, "gp", "eye"), wish(2, MONTH, 30, "gp"));
    List<OpenOffer> offers = List.of(offer(10, "gp", 1), offer(11, "eye", 1));
    for (Policy policy : Policy.values()) {
      Found found =
          proposing(all, offers, policy, (person, place) -> false, Map.of()).solve();
      if (policy != Policy.LOTTERY_ORDER) {
        assertThat(places(found.given())).as(policy.name()).hasSize(2);
      } else {
        assertThat(places(found.given()).values()).as("the best left").contains(10L);
      }
    }
  }

  @Test
  @DisplayName("in many invented seasons: room on every day, within everybody's time, nobody better off without harm, the most that is possible wherever it says so, and the same from shuffled rows")
  void invented() {
    int best = 0;
    int more = 0;
    int rounds = 300;
    for (int seed = 0; seed < rounds; seed++) {
      Random random = new Random(seed);
      List<PlaceWishRow> all = wishes(random);
      List<OpenOffer> offers = offers(random);
      Set<Long> denied = Set.of((long) random.nextInt(all.size()) + 1);
      Proposing proposing =
          proposing(
              all,
              offers,
              Policy.LEAST_SUM_OF_RANKS,
              (person, place) -> denied.contains(person) && place == 10,
              Map.of());
      Found found = proposing.solve();
      check(all, offers, denied, found.given());
      int met = found.given().all().size();
      EveryWay every = new EveryWay(all, offers, denied);
      assertThat(met).isLessThanOrEqualTo(every.most());
      if (found.best()) {
        best++;
        assertThat(met).as("season " + seed).isEqualTo(every.most());
        assertThat(places(found.given()).keySet())
            .as("who, in season " + seed)
            .isEqualTo(every.longestWaiting());
      }
      if (met > proposing.inOrder().all().size()) {
        more++;
      }
      List<OpenOffer> shuffled = new ArrayList<>(offers);
      Collections.shuffle(shuffled, random);
      assertThat(
              places(
                  proposing(
                          all,
                          shuffled,
                          Policy.LEAST_SUM_OF_RANKS,
                          (person, place) -> denied.contains(person) && place == 10,
                          Map.of())
                      .solve()
                      .given()))
          .isEqualTo(places(found.given()));
    }
    assertThat(best).as("seasons in which nothing better exists").isGreaterThan(rounds / 2);
    assertThat(more).as("seasons in which the order of waiting serves fewer").isPositive();
  }

  @Test
  @DisplayName("in a season too crowded to try everything, it ends in time, there is room on every day, and no fewer get a place than in the order of waiting")
  @Timeout(60)
  void crowded() {
    Random random = new Random(50);
    List<String> fields = new ArrayList<>(List.of("gp", "eye", "ear", "skin"));
    List<PlaceWishRow> all = new ArrayList<>();
    for (long id = 1; id <= 60; id++) {
      int first = 1 + random.nextInt(40);
      int stay = 5 + random.nextInt(10);
      Collections.shuffle(fields, random);
      all.add(
          wish(
              id,
              days(first, first + stay + random.nextInt(20)),
              stay,
              fields.subList(0, 1 + random.nextInt(3)).toArray(String[]::new)));
    }
    List<OpenOffer> offers = new ArrayList<>();
    for (long id = 10; id < 22; id++) {
      offers.add(
          offer(id, fields.get(random.nextInt(4)), 1 + random.nextInt(2), days(20, 25)));
    }
    Proposing proposing = proposing(all, offers);
    Found found = proposing.solve();

    check(all, offers, Set.of(), found.given());
    assertThat(found.given().all().size())
        .isGreaterThanOrEqualTo(proposing.inOrder().all().size());
    assertThat(found.best()).as("and it does not say more than it knows").isFalse();
  }

  @Test
  @DisplayName("why somebody has not what fits her better is told: who has it, what else it would cost; and without a place, what would help")
  void answers() {
    List<PlaceWishRow> all =
        List.of(
            wish(1, MONTH, 30, "gp", "eye"),
            wish(2, MONTH, 30, "gp"),
            wish(3, MONTH, 30, "gp"),
            wish(4, MONTH, 30, "skin"));
    JudgedStays rules =
        Waiting.rules((person, place) -> person == 1 && place == 12, Map.of());
    Proposing proposing =
        new Proposing(
            all,
            Map.of(),
            List.of(offer(10, "gp", 1), offer(11, "eye", 2), offer(12, "gp", 1)),
            days(1, 1).firstDay(),
            rules,
            Policy.LEAST_SUM_OF_RANKS);
    Found found = proposing.solve();
    assertThat(places(found.given())).containsOnlyKeys(1L, 2L, 3L).containsEntry(1L, 11L);
    ProposalAnswers answers =
        new ProposalAnswers(
            all, proposing.fitting(), found, rules, Policy.LEAST_SUM_OF_RANKS);

    List<PassedOver> better = answers.passedOver(all.get(0));
    assertThat(better)
        .extracting(each -> each.why().key())
        .containsExactly("matching.passed-over.taken", "matching.passed-over.rule");
    assertThat(better.get(0).cost().orElseThrow())
        .isEqualTo(Text.of("matching.cost.unplaced", 1));
    assertThat(better.get(1).rules())
        .extracting(reason -> reason.ruleId().orElse(""))
        .containsExactly(Waiting.RULE);
    assertThat(answers.why(all.get(3), answers.passedOver(all.get(3))).key())
        .isEqualTo("matching.without.nothing-fits");
    assertThat(answers.looser(all.get(3)))
        .as("one of the eye places is left")
        .isEqualTo(Map.of(WishPart.FIELDS, 1));
  }

  private static List<PlaceWishRow> wishes(Random random) {
    List<PlaceWishRow> all = new ArrayList<>();
    String[] fields = {"gp", "eye"};
    for (long id = 1; id <= 5; id++) {
      int first = 1 + random.nextInt(6);
      int stay = 2 + random.nextInt(3);
      int last = first + stay - 1 + random.nextInt(4);
      String dearest = fields[random.nextInt(2)];
      all.add(
          random.nextBoolean()
              ? wish(id, days(first, last), stay, dearest)
              : wish(
                  id, days(first, last), stay, dearest, dearest.equals("gp") ? "eye" : "gp"));
    }
    return all;
  }

  private static List<OpenOffer> offers(Random random) {
    return List.of(
        offer(10, "gp", 1 + random.nextInt(2), days(5, 6)), offer(11, "eye", 1));
  }

  private static void check(
      List<PlaceWishRow> all, List<OpenOffer> offers, Set<Long> denied, GivenStays given) {
    for (GivenStay stay : given.all()) {
      PlaceWishRow wish = stay.wish();
      DaySpan days = stay.days();
      assertThat(days.firstDay()).isAfterOrEqualTo(wish.firstDay());
      assertThat(days.lastDay()).isBeforeOrEqualTo(wish.lastDay());
      assertThat(days.days()).isEqualTo(wish.days());
      assertThat(denied.contains(wish.personId()) && offerOf(stay) == 10).isFalse();
    }
    for (OpenOffer offer : offers) {
      for (int day = 1; day < 100; day++) {
        LocalDate at = days(day, day).firstDay();
        long there =
            given.at(offer.id()).stream().filter(each -> covers(each.days(), at)).count()
                + offer.occupation().taken().stream().filter(each -> covers(each, at)).count();
        assertThat(there).isLessThanOrEqualTo(offer.occupation().capacity());
      }
    }
    for (PlaceWishRow wish : all) {
      int lacks =
          given.of(wish).map(each -> each.option().fit().lacks()).orElse(Integer.MAX_VALUE);
      for (OpenOffer offer : offers) {
        int field = wish.fields().indexOf(offer.field());
        if (field >= 0 && field < lacks && !(denied.contains(wish.personId()) && offer.id() == 10)) {
          assertThat(
                  given.now(wish, offer.id())
                      .firstFree(
                          wish.days(),
                          new DaySpan(wish.firstDay(), wish.lastDay()),
                          days(1, 1).firstDay(),
                          List.of()))
              .as("room left for " + wish.number() + " at " + offer.id())
              .isEmpty();
        }
      }
    }
  }

  private static boolean covers(DaySpan span, LocalDate day) {
    return !day.isBefore(span.firstDay()) && !day.isAfter(span.lastDay());
  }

  private static Map<Long, Long> places(GivenStays given) {
    return given.all().stream().collect(toMap(each -> each.wish().id(), ProposingTest::offerOf));
  }

  private static long offerOf(GivenStay stay) {
    return stay.option().option().fit().offer().id();
  }
}

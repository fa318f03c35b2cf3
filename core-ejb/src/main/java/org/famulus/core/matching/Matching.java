package org.famulus.core.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.booking.BookingForm;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.PlaceRequests;
import org.famulus.core.booking.PlacesToGive;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegionRows;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.Regions;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/**
 * The board on which staff brings students who wait and free places together. Where there is room
 * depends on every booking, so everybody and everything is compared each time; a programme has some
 * hundreds of both.
 */
@Stateless
public class Matching {

  /** So many of the best places are shown; nobody reads more of them. */
  private static final int SHOWN = 20;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private PlaceWishRepository wishes;
  @Inject private PlaceWishesForChange forChange;
  @Inject private PlacesToGive places;
  @Inject private PlaceRequests requests;
  @Inject private PartnerRegionRows partners;

  /**
   * The board.
   *
   * @param chosen the wish at hand; without one, or if the criteria leave it out, it is the first they
   *     leave, and none if it is not open any more
   */
  @Reads(permission = Permission.PLACE_MATCH)
  public Board board(BoardCriteria criteria, Optional<Long> chosen) {
    String regionId = criteria.regionId();
    gate.allow(Target.region(regionId));
    List<PlaceWishRow> all = wishes.open(regionId);
    BoardView view = view(regionId, all);
    Optional<PlaceWishRow> atHand =
        chosen.isEmpty() || all.stream().anyMatch(wish -> wish.id() == chosen.get())
            ? view.waiting(criteria).stream()
                .map(WaitingStudent::wish)
                .min(Comparator.comparing(wish -> !chosen.equals(Optional.of(wish.id()))))
            : Optional.empty();
    return board(criteria, all, view, atHand.map(wish -> options(view, regionId, wish)));
  }

  /** The board without anybody at hand, for whoever looks at the places: no rule is asked. */
  @Reads(permission = Permission.PLACE_MATCH)
  public Board places(BoardCriteria criteria) {
    String regionId = criteria.regionId();
    gate.allow(Target.region(regionId));
    List<PlaceWishRow> all = wishes.open(regionId);
    return board(criteria, all, view(regionId, all), Optional.empty());
  }

  private Board board(
      BoardCriteria criteria,
      List<PlaceWishRow> all,
      BoardView view,
      Optional<WishOptions> chosen) {
    return new Board(
        view.students(),
        view.byInstitution(),
        all.stream().findFirst().map(PlaceWishRow::filedOn),
        all.stream().findFirst().map(view::student).map(WaitingStudent::waitingDays).orElse(0L),
        view.waiting(criteria),
        view.institutions(criteria),
        view.kinds(criteria),
        all.stream()
            .collect(
                Collectors.toMap(
                    wish -> Long.toString(wish.institutionId()),
                    PlaceWishRow::institution,
                    (one, same) -> one)),
        partners.all(criteria.regionId()).stream()
            .collect(Collectors.toMap(PartnerRegionRow::code, PartnerRegionRow::name)),
        view.unasked(),
        chosen);
  }

  /**
   * One place for one student, with what the rules would say; nothing if she waits no longer, or the
   * place does not fit her any more.
   *
   * @throws NotFoundException if there is no such wish
   */
  @Reads(permission = Permission.PLACE_MATCH)
  public Optional<Proposed> propose(String regionId, long wishId, long offerId) {
    gate.allow(Target.region(regionId));
    if (wishes.find(regionId, wishId).isEmpty()) {
      throw new NotFoundException("place wish", wishId);
    }
    List<PlaceWishRow> all = wishes.open(regionId);
    BoardView view = view(regionId, all);
    List<PlaceOption> fitting =
        view.options().of(wishId).stream()
            .filter(each -> each.fit().offer().id() == offerId)
            .toList();
    return all.stream()
        .filter(each -> each.id() == wishId)
        .findFirst()
        .flatMap(
            wish ->
                judged(regionId, wish, fitting).stream()
                    .findFirst()
                    .map(option -> new Proposed(view.student(wish), option)));
  }

  /**
   * Asks for a place in a student's name; the host answers as always.
   *
   * @param version version of the wish that was looked at
   * @param reasons reasons written to go on against warnings
   */
  @UseCase(value = "matching.request", permission = Permission.PLACE_MATCH)
  public Outcome<Long> request(
      String regionId,
      long wishId,
      long version,
      long offerId,
      MatchedDays asked,
      WrittenReasons reasons) {
    gate.allow(Target.region(regionId));
    PlaceWish wish = forChange.open(regionId, wishId).wish();
    Optional<Outcome<Long>> unfit = forChange.unfit(wish, version);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    if (!places.kind(regionId, offerId).equals(wish.kind())) {
      return Outcome.refused(Reason.of("matching.other-kind"));
    }
    if (isAskedOut(regionId, offerId, asked)) {
      return Outcome.refused(Reason.of("matching.asked-out"));
    }
    Outcome<Long> outcome =
        requests.ask(
            regionId,
            offerId,
            wish.personId(),
            new BookingForm(
                wish.institutionId(), asked.firstDay(), asked.lastDay(), asked.message()),
            reasons);
    if (outcome instanceof Outcome.Done<Long> done) {
      wish.meetBy(done.value());
      running.current().change("placeWish", null, wish.number());
    }
    return outcome;
  }

  private BoardView view(String regionId, List<PlaceWishRow> all) {
    LocalDate today = regions.today(regionId, clock);
    return new BoardView(
        all,
        wishes.elsewhere(
            regionId, all.stream().map(PlaceWishRow::personId).collect(Collectors.toSet())),
        places.all(regionId),
        today);
  }

  private WishOptions options(BoardView view, String regionId, PlaceWishRow wish) {
    List<PlaceOption> fitting = view.options().of(wish.id());
    // What the rules refuse stands last, so that all are judged before the best are taken.
    List<JudgedOption> best = judged(regionId, wish, fitting).stream().limit(SHOWN).toList();
    return new WishOptions(
        view.student(wish),
        best,
        fitting.size() - best.size(),
        fitting.isEmpty() ? view.looser(wish.id()) : Map.of(),
        fitting.isEmpty() ? view.loosest(wish.id()) : 0);
  }

  private List<JudgedOption> judged(
      String regionId, PlaceWishRow wish, List<PlaceOption> fitting) {
    Map<Long, DaySpan> days = new HashMap<>();
    fitting.forEach(each -> days.put(each.fit().offer().id(), each.fit().days()));
    Map<Long, Judgement> judgements =
        places.judge(regionId, wish.personId(), wish.message(), days);
    Set<Long> tried = places.triedBefore(regionId, wish.personId());
    return fitting.stream()
        .filter(each -> judgements.containsKey(each.fit().offer().id()))
        .map(
            each ->
                JudgedOption.of(
                    each,
                    tried.contains(each.fit().offer().id()),
                    judgements.get(each.fit().offer().id())))
        .sorted(JudgedOption.CHOOSABLE_FIRST)
        .toList();
  }

  private boolean isAskedOut(String regionId, long offerId, MatchedDays asked) {
    return asked.firstDay() != null
        && asked.lastDay() != null
        && !asked.lastDay().isBefore(asked.firstDay())
        && places.isAskedOut(
            regionId, offerId, new DaySpan(asked.firstDay(), asked.lastDay()));
  }
}

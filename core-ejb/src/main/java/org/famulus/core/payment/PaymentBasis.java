package org.famulus.core.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.famulus.core.payment.EarlierPayments.Entry;
import org.famulus.core.payment.PlacementWeeks.Interruption;

/**
 * Reads what payments are computed from, over placements, confirmations and logbooks, with a
 * constant number of statements. It looks {@value #YEARS_BACK} years back: what has not been
 * documented by then is settled by a correction.
 */
@ApplicationScoped
public class PaymentBasis {

  private static final int YEARS_BACK = 2;

  private static final String AMONG =
      " p.region_id = ?1 and p.first_day <= ?2 and p.first_day >= ?3"
          + " and p.state not in ('ALLOTTED', 'DECLINED')"
          + " and (p.started_on is not null or p.state in ('ACCEPTED', 'HELD'))";

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** All placements that began by the day, by unit and student. */
  List<PaymentCase> upTo(String regionId, LocalDate day) {
    return new Question(regionId, day, Set.of()).cases();
  }

  /** Those of some units only. */
  List<PaymentCase> ofUnits(String regionId, LocalDate day, Set<Long> units) {
    return units.isEmpty() ? List.of() : new Question(regionId, day, units).cases();
  }

  /** How many placements have started and were never paid for. */
  long neverPaid(String regionId, LocalDate day) {
    return number(
        em.createNativeQuery(
                "select count(p.id) from placement p where"
                    + AMONG
                    + " and p.started_on is not null and not exists (select e.id"
                    + " from payment_entry e join payment_run r on r.id = e.run_id"
                    + " and r.state <> 'DISCARDED' where e.placement_id = p.id)")
            .setParameter(1, regionId)
            .setParameter(2, java.sql.Date.valueOf(day))
            .setParameter(3, java.sql.Date.valueOf(day.minusYears(YEARS_BACK)))
            .getSingleResult());
  }

  private final class Question {

    private final String regionId;
    private final LocalDate day;
    private final String where;

    Question(String regionId, LocalDate day, Set<Long> units) {
      this.regionId = regionId;
      this.day = day;
      this.where =
          " where"
              + AMONG
              + (units.isEmpty()
                  ? ""
                  : new TreeSet<>(units)
                      .stream()
                          .map(String::valueOf)
                          .collect(Collectors.joining(", ", " and p.unit_id in (", ")")));
    }

    List<PaymentCase> cases() {
      Map<Long, Integer> confirmed = sums("select c.placement_id, max(c.weeks) from confirmation c"
          + " join placement p on p.id = c.placement_id" + where
          + " and c.withdrawn_at is null group by c.placement_id");
      Map<Long, EarlierPayments> earlier = earlierPayments();
      Map<Long, Set<LocalDate>> logbook = logbookDays();
      Map<Long, List<Interruption>> interruptions = interruptions();
      List<PaymentCase> cases = new ArrayList<>();
      for (Object[] line : lines(
          "select p.id, p.unit_id, u.name, t.name, s.given_name, s.family_name, p.field,"
              + " p.first_day, p.last_day, p.started_on, p.ended_on from placement p"
              + " join organisation u on u.id = p.unit_id"
              + " join person s on s.id = p.person_id"
              + " left join organisation t on t.id = p.site_id"
              + where
              + " order by u.search_name, s.search_name, p.first_day, p.id")) {
        long id = number(line[0]);
        PaidPlacement placement =
            new PaidPlacement(
                id,
                number(line[1]),
                (String) line[2],
                Optional.ofNullable((String) line[3]),
                line[4] + " " + line[5],
                (String) line[6],
                day(line[7]),
                day(line[8]));
        cases.add(
            new PaymentCase(
                placement,
                new PlacementWeeks(
                    placement.firstDay(),
                    placement.lastDay(),
                    Optional.ofNullable(day(line[9])),
                    Optional.ofNullable(day(line[10])),
                    interruptions.getOrDefault(id, List.of())),
                confirmed.getOrDefault(id, 0),
                logbook.getOrDefault(id, Set.of()),
                earlier.getOrDefault(id, EarlierPayments.NONE)));
      }
      return cases;
    }

    /** Corrections that wait for a run count as well: whoever claims now must not claim them again. */
    private Map<Long, EarlierPayments> earlierPayments() {
      Map<Long, List<Entry>> entries = new HashMap<>();
      lines("select e.placement_id, e.id, e.corrects_id, e.first_week, e.weeks"
              + " from payment_entry e"
              + " join placement p on p.id = e.placement_id"
              + " left join payment_run r on r.id = e.run_id" + where
              + " and (e.run_id is null or r.state <> 'DISCARDED') order by e.id")
          .forEach(
              line ->
                  entries
                      .computeIfAbsent(number(line[0]), each -> new ArrayList<>())
                      .add(
                          new Entry(
                              number(line[1]),
                              Optional.ofNullable(line[2]).map(PaymentBasis::number),
                              (int) number(line[3]),
                              (int) number(line[4]))));
      return entries.entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, each -> new EarlierPayments(each.getValue())));
    }

    private Map<Long, Set<LocalDate>> logbookDays() {
      Map<Long, Set<LocalDate>> days = new HashMap<>();
      lines("select l.placement_id, l.log_day from logbook_day l"
              + " join placement p on p.id = l.placement_id" + where
              + " and l.attended_minutes > 0 and l.log_day <= ?2")
          .forEach(
              line ->
                  days.computeIfAbsent(number(line[0]), each -> new HashSet<>())
                      .add(day(line[1])));
      return days;
    }

    private Map<Long, List<Interruption>> interruptions() {
      Map<Long, List<Interruption>> away = new HashMap<>();
      lines("select i.placement_id, i.first_day, i.last_day from placement_interruption i"
              + " join placement p on p.id = i.placement_id" + where)
          .forEach(
              line ->
                  away.computeIfAbsent(number(line[0]), each -> new ArrayList<>())
                      .add(new Interruption(day(line[1]), Optional.ofNullable(day(line[2])))));
      return away;
    }

    private Map<Long, Integer> sums(String sql) {
      return lines(sql).stream()
          .collect(Collectors.toMap(line -> number(line[0]), line -> (int) number(line[1])));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> lines(String sql) {
      return em.createNativeQuery(sql)
          .setParameter(1, regionId)
          .setParameter(2, java.sql.Date.valueOf(day))
          .setParameter(3, java.sql.Date.valueOf(day.minusYears(YEARS_BACK)))
          .getResultList();
    }
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  /** Databases hand out days as either of two classes. */
  private static LocalDate day(Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }
}

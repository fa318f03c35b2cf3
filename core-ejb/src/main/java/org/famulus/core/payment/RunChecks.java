package org.famulus.core.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.RuleBook;
import org.famulus.core.shared.Reason;

/** What keeps a run from being prepared or approved. */
@ApplicationScoped
public class RunChecks {

  @Inject private Claims claims;

  /** What is wrong with the form. */
  List<Reason> faults(String title, LocalDate upTo, LocalDate today) {
    List<Reason> faults = new ArrayList<>();
    if (title == null || title.isBlank()) {
      faults.add(Reason.ofField("title", "payment.title-missing"));
    } else if (title.strip().length() > PaymentRun.TITLE_LENGTH) {
      faults.add(Reason.ofField("title", "payment.title-too-long", PaymentRun.TITLE_LENGTH));
    }
    if (upTo == null) {
      faults.add(Reason.ofField("upTo", "payment.day-missing"));
    } else if (upTo.isAfter(today)) {
      faults.add(Reason.ofField("upTo", "payment.day-ahead", today));
    }
    return faults;
  }

  /** Why no run can be made of what could be paid. */
  List<Reason> refusals(Prospect prospect) {
    if (prospect.isEmpty()) {
      return List.of(Reason.of("payment.nothing"));
    }
    if (prospect.currencies().size() > 1) {
      return List.of(
          Reason.of("payment.currencies", String.join(", ", prospect.currencies())));
    }
    return prospect.lines().stream()
        .filter(line -> !line.rate().isSet())
        .findFirst()
        .map(line -> List.of(Reason.of("payment.no-rate")))
        .orElse(List.of());
  }

  /** Entries of a prepared run that may not be paid any more, for example without a confirmation. */
  List<Reason> stillPayable(
      PaymentRun run,
      List<PaymentEntry> entries,
      List<PaymentCase> cases,
      RuleBook book,
      LocalDate today) {
    Map<Long, PaymentCase> byPlacement =
        cases.stream()
            .collect(Collectors.toMap(c -> c.placement().placementId(), Function.identity()));
    Map<Long, Integer> weeks =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    PaymentEntry::placementId, Collectors.summingInt(PaymentEntry::weeks)));
    List<Reason> refusals = new ArrayList<>();
    weeks.forEach(
        (placement, claimed) -> {
          PaymentCase paid = byPlacement.get(placement);
          if (paid != null) {
            Judgement judgement = claims.ofRun(paid, claimed, run.upTo(), book, today);
            judgement
                .refusals()
                .forEach(reason -> refusals.add(about(reason, paid.placement())));
          }
        });
    return refusals;
  }

  private static Reason about(Reason reason, PaidPlacement placement) {
    return new Reason(
        reason.ruleId(),
        reason.effect(),
        org.famulus.region.spi.Text.of(
            "payment.of-student", placement.studentName(), reason.text()),
        reason.field(),
        reason.waivable());
  }
}

package org.famulus.core.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famulus.core.shared.Reason;

/**
 * What somebody writes of a funding period.
 *
 * @param title what it is called
 * @param funder who gives the money
 * @param firstDay first day on which a placement it supports may end
 * @param lastDay last such day
 * @param budget how much there is
 * @param currency code of the currency
 * @param payerName whose account it is paid from
 * @param payerIban number of that account
 * @param payerBic the account's bank, if it wants to be named
 */
public record FundingPeriodForm(
    String title,
    String funder,
    LocalDate firstDay,
    LocalDate lastDay,
    BigDecimal budget,
    String currency,
    String payerName,
    String payerIban,
    String payerBic) {

  private static final int TITLE_LENGTH = 200;
  private static final int NAME_LENGTH = 70;
  private static final BigDecimal MOST = new BigDecimal("9999999999.99");
  private static final Pattern BIC = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

  /** The bank, if it is named. */
  Optional<String> bic() {
    return Optional.ofNullable(payerBic)
        .map(typed -> typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT))
        .filter(typed -> !typed.isEmpty());
  }

  /** What is wrong with it, as far as it tells by itself. */
  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    written(faults, "title", title, TITLE_LENGTH);
    written(faults, "funder", funder, TITLE_LENGTH);
    written(faults, "payerName", payerName, NAME_LENGTH);
    if (firstDay == null) {
      faults.add(Reason.ofField("firstDay", "field.required"));
    }
    if (lastDay == null) {
      faults.add(Reason.ofField("lastDay", "field.required"));
    } else if (firstDay != null && lastDay.isBefore(firstDay)) {
      faults.add(Reason.ofField("lastDay", "support.last-before-first"));
    }
    if (!Money.isAmount(budget, MOST)) {
      faults.add(Reason.ofField("budget", "support.not-an-amount"));
    }
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
      faults.add(Reason.ofField("currency", "support.unknown-currency"));
    }
    if (Iban.of(payerIban).isEmpty()) {
      faults.add(Reason.ofField("payerIban", "support.not-an-iban"));
    }
    if (bic().filter(typed -> !BIC.matcher(typed).matches()).isPresent()) {
      faults.add(Reason.ofField("payerBic", "support.not-a-bic"));
    }
    return faults;
  }

  private static void written(List<Reason> faults, String field, String text, int most) {
    if (text == null || text.isBlank()) {
      faults.add(Reason.ofField(field, "field.required"));
    } else if (text.strip().length() > most) {
      faults.add(Reason.ofField(field, "field.too-long", most));
    }
  }
}

package org.famulus.web.list;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famulus.core.tabular.file.Cell;

/** The words of a list's cell as a value: days, amounts and whole numbers are real ones, the rest is text. */
final class ExportedValue {

  /** Longer ones are numbers of something, such as a telephone. */
  private static final Pattern NUMBER = Pattern.compile("0|-?[1-9]\\d{0,8}");

  private static final Pattern AMOUNT = Pattern.compile("(-?\\d{1,13}\\.\\d{2}) ([A-Z]{3})");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

  private ExportedValue() {}

  static Cell of(String words) {
    if (NUMBER.matcher(words).matches()) {
      return Cell.of(Long.parseLong(words));
    }
    try {
      Matcher amount = AMOUNT.matcher(words);
      if (amount.matches()) {
        return new Cell.Money(
            new BigDecimal(amount.group(1)), Currency.getInstance(amount.group(2)));
      }
      if (DAY.matcher(words).matches()) {
        return Cell.of(LocalDate.parse(words));
      }
      return MOMENT.matcher(words).matches() ? Cell.of(LocalDateTime.parse(words)) : Cell.of(words);
    } catch (DateTimeException | IllegalArgumentException onlyLooksLikeIt) {
      return Cell.of(words);
    }
  }
}

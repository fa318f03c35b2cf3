package org.famulus.web.support;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.famulus.core.region.Language;

/** Amounts of money as people type them and read them again in a field: with point or comma. */
final class TypedAmount {

  /** No amount: the core refuses it and says so at the field. */
  private static final BigDecimal NONE = BigDecimal.ONE.negate();

  private TypedAmount() {}

  /** An amount as a field shows it to be changed, without marks between thousands. */
  static String shown(BigDecimal amount, Language reader) {
    NumberFormat format = NumberFormat.getNumberInstance(reader.formatLocale());
    format.setGroupingUsed(false);
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }

  /** The amount; zero for nothing typed, a negative number for what is no amount. */
  static BigDecimal of(String typed) {
    if (typed == null || typed.isBlank()) {
      return BigDecimal.ZERO;
    }
    String plain = typed.replaceAll("[\\s\u00a0\u202f]", "");
    int mark = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
    if (mark >= 0 && plain.length() - mark <= 3) {
      plain = plain.substring(0, mark).replaceAll("[.,]", "") + "." + plain.substring(mark + 1);
    } else {
      plain = plain.replaceAll("[.,]", "");
    }
    return plain.matches("\\d+(\\.\\d{0,2})?|\\.\\d{1,2}") ? new BigDecimal("0" + plain) : NONE;
  }
}

package org.famulus.web.form;

import java.util.Arrays;
import java.util.Optional;

/** What stands in a field or an address, as a value; what cannot be one counts as not given. */
public final class Typed {

  private Typed() {}

  /** The text without blanks around it, if there is any. */
  public static Optional<String> text(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** A record's id. */
  public static Optional<Long> id(String typed) {
    return text(typed).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
  }

  /** A calendar year. */
  public static Optional<Integer> year(String typed) {
    return text(typed).filter(text -> text.matches("\\d{4}")).map(Integer::valueOf);
  }

  /** A day, {@code YYYY-MM-DD}. */
  public static Optional<java.time.LocalDate> day(String typed) {
    try {
      return text(typed).map(java.time.LocalDate::parse);
    } catch (java.time.format.DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** A constant by its name. */
  public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String typed) {
    return text(typed)
        .flatMap(
            name ->
                Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(name))
                    .findFirst());
  }

  /** A value as it stands in a field or beside somebody else's; empty for none. */
  public static String shown(Object value) {
    Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    return plain == null ? "" : plain.toString();
  }
}

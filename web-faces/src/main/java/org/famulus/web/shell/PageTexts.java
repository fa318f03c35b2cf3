package org.famulus.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Caller;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.port.Count;

/**
 * Words for pages, in the reader's language and the region's terms: {@code #{text['key']}} and
 * {@code #{text.say('key', a, b)}}. It is a map only so that pages can write it that way.
 */
@Named("text")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {

  @Inject private Texts texts;
  @Inject private Regions regions;
  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;

  @Override
  public String get(Object key) {
    return texts.say(region.getId(), reader.language(), key.toString());
  }

  @Override
  public boolean containsKey(Object key) {
    return texts.find(region.getId(), reader.language(), key.toString()).isPresent();
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    throw new UnsupportedOperationException("Words are looked up by key, not listed.");
  }

  /** The sentence of a key with its parameters; optional ones are unwrapped, absent ones empty. */
  public String say(String key, Object... parameters) {
    List<Object> plain = Arrays.stream(parameters).map(this::plain).toList();
    return of(new Text(key, plain));
  }

  /** A text the core or a rule made. */
  public String of(Text text) {
    return texts.say(region.getId(), reader.language(), text);
  }

  /** The word for a constant: {@code #{text.word('interest.state', row.state)}}. */
  public String word(String prefix, Object constant) {
    Object plain = plain(constant);
    return plain.toString().isEmpty() ? "" : get(prefix + "." + plain);
  }

  /**
   * The name of a form field, as audit entries and concurrent edits know it. What the region names
   * itself, such as a question or a paper, has the region's own key.
   */
  public String field(String name) {
    String key = "field-name." + name;
    return containsKey(key) ? get(key) : get(name);
  }

  /** Who did something; of what Famulus did by itself, in words at which of its tasks. */
  public String actor(Object name) {
    String plain = plain(name).toString();
    return Caller.taskOf(plain)
        .map(task -> "famulus-task." + task.replace(' ', '-'))
        .filter(this::containsKey)
        .map(key -> "Famulus (" + get(key) + ")")
        .orElse(plain);
  }

  /** Words one after the other, with commas. */
  public String list(Collection<?> words) {
    return words.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /**
   * A value of an audit entry as people read it: days, amounts, and codes in words. A code is looked
   * up for the kind of record first, then for the field alone, such as {@code role.APPLICANT}.
   */
  public String changed(TimelineEntry entry, String field, String value) {
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return day(LocalDate.parse(value));
    }
    if (value.matches("-?\\d+\\.\\d{2}")) {
      return Texts.plainAmount(new BigDecimal(value), reader.language());
    }
    if (field.startsWith("requirement.")) {
      String status = "requirement.status." + value;
      return containsKey(status) ? get(status) : value;
    }
    String ofField = field + "." + value;
    return entry
        .subject()
        .map(subject -> subject.type().toLowerCase(Locale.ROOT).replace('_', '-') + "." + ofField)
        .filter(this::containsKey)
        .or(() -> Optional.of(ofField).filter(this::containsKey))
        // The second of several fields of the form, such as field2.
        .or(
            () ->
                Optional.of(field.replaceFirst("\\d+$", "") + "." + value)
                    .filter(this::containsKey))
        .map(this::get)
        .orElse(value);
  }

  /** A day as people read it; empty for no day. */
  public String day(Object day) {
    if (!(plain(day) instanceof LocalDate date)) {
      return "";
    }
    return Exporting.isRunning() ? date.toString() : Texts.day(date, reader.language());
  }

  /** Two days as people read them. */
  public String days(Object first, Object last) {
    return day(first) + " – " + day(last);
  }

  /** An amount of money as people read it; empty for none. */
  public String amount(BigDecimal amount, String currency) {
    if (amount == null) {
      return "";
    }
    return Exporting.isRunning()
        ? amount.toPlainString() + " " + currency
        : Texts.amount(amount, currency, reader.language());
  }

  /** A number, with one decimal if it has any; empty for none. */
  public String decimal(BigDecimal number) {
    if (number == null) {
      return "";
    }
    return Exporting.isRunning()
        ? number.toPlainString()
        : Texts.decimal(number, reader.language());
  }

  /** A whole number, its thousands apart; empty for none. */
  public String number(Object number) {
    if (!(plain(number) instanceof Number whole)) {
      return "";
    }
    return Exporting.isRunning() ? whole.toString() : Texts.number(whole, reader.language());
  }

  /** A mean, always with two decimals so that several can be compared; a dash if there is none. */
  public String mean(Optional<BigDecimal> mean) {
    return Exporting.isRunning()
        ? mean.map(BigDecimal::toPlainString).orElse("")
        : mean.map(each -> String.format(reader.language().formatLocale(), "%.2f", each))
            .orElse("–");
  }

  /** A moment in the region's time zone: day and time; empty for no moment. */
  public String moment(Object moment) {
    if (!(plain(moment) instanceof Instant instant)) {
      return "";
    }
    var local = instant.atZone(zone());
    if (Exporting.isRunning()) {
      return local.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
    Language language = reader.language();
    return Texts.day(local.toLocalDate(), language)
        + ", "
        + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            .withLocale(language.formatLocale())
            .format(local);
  }

  private ZoneId zone() {
    return regions
        .find(region.getId())
        .map(plugin -> plugin.catalogue().timeZone())
        .orElse(ZoneOffset.UTC);
  }

  /** A number of rows, in words if it is not exact. */
  public String count(Count count) {
    return count.more() ? say("list.more-than", count.number()) : Long.toString(count.number());
  }

  private Object plain(Object parameter) {
    Object value = parameter instanceof Optional<?> o ? o.orElse(null) : parameter;
    if (value instanceof Count count) {
      return count.more() ? count(count) : (Object) count.number();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return Objects.requireNonNullElse(value, "");
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}

package org.famulus.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.ReaderLanguage;

/** Values of parameters as people read them: dates as dates, days with their unit. */
@RequestScoped
public class ParameterWords {

  @Inject private PageTexts texts;
  @Inject private ReaderLanguage reader;

  /** The value in words; a value that is none of its type is shown as it stands. */
  public String value(Parameter.Type type, String value) {
    try {
      return switch (type) {
        case DAYS -> texts.say("parameter.days", Integer.valueOf(value));
        case DATE -> texts.day(LocalDate.parse(value));
        case MONTH_DAY ->
            DateTimeFormatter.ofPattern("d MMMM")
                .withLocale(reader.getLocale())
                .format(MonthDay.parse(value));
        case BOOLEAN -> texts.get("parameter." + value);
        default -> value;
      };
    } catch (NumberFormatException | DateTimeException other) {
      return value;
    }
  }
}

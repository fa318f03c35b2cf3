package org.famulus.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;

/**
 * The mails a programme may word itself, found by their bundle keys: {@code <template>.subject} and
 * {@code <template>.body}, where the template's key has {@code .mail.} in it. What its values are
 * called stands in {@code <template>.values}, one after the other with a bar between: {@code
 * name=sample}, with a {@code !} after the name of a value that must not be missing.
 */
@ApplicationScoped
public class MailTemplates {

  /** It tests the server, not the programme. */
  private static final String TEST = "notify.mail.test";

  private static final String SUBJECT = ".subject";
  private static final String BODY = ".body";
  private static final Pattern NUMBER = Pattern.compile("\\{\\s*(\\d+)");

  @Inject private Texts texts;

  /** Keys of all templates, in order. */
  List<String> keys(String regionId) {
    var all = texts.keys(regionId);
    return all.stream()
        .filter(key -> key.endsWith(SUBJECT) && key.contains(".mail."))
        .map(key -> key.substring(0, key.length() - SUBJECT.length()))
        .filter(key -> !key.equals(TEST) && all.contains(key + BODY))
        .toList();
  }

  /** A template in a language, if there is one with the key. */
  Optional<MailTemplate> find(String regionId, String key, Language language) {
    if (!keys(regionId).contains(key)) {
      return Optional.empty();
    }
    String subject = texts.find(regionId, language, key + SUBJECT).orElseThrow();
    String body = texts.find(regionId, language, key + BODY).orElseThrow();
    List<MailTemplate.Value> values =
        texts
            .find(regionId, language, key + ".values")
            .map(MailTemplates::named)
            .orElseGet(() -> numbered(subject + body));
    WordingPattern pattern =
        new WordingPattern(values.stream().map(MailTemplate.Value::name).toList());
    return Optional.of(
        new MailTemplate(key, values, pattern.text(subject), pattern.text(body)));
  }

  private static List<MailTemplate.Value> named(String values) {
    return Arrays.stream(values.split("\\|"))
        .map(
            value -> {
              String[] parts = value.split("=", 2);
              boolean required = parts[0].endsWith("!");
              String name =
                  required ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
              return new MailTemplate.Value(name.strip(), parts[1].strip(), required);
            })
        .toList();
  }

  private static List<MailTemplate.Value> numbered(String patterns) {
    int last = -1;
    for (Matcher number = NUMBER.matcher(patterns); number.find(); ) {
      last = Math.max(last, Integer.parseInt(number.group(1)));
    }
    List<MailTemplate.Value> values = new ArrayList<>();
    for (int number = 0; number <= last; number++) {
      values.add(new MailTemplate.Value("" + number, "(" + number + ")", false));
    }
    return values;
  }
}

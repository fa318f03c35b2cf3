package org.famulus.core.notify;

import java.util.List;

/**
 * A mail the programme may word itself.
 *
 * @param key its key
 * @param values what the mail can name, in the order of the pattern's numbers
 * @param subject the shipped subject, as people edit it
 * @param body the shipped body, as people edit it
 */
public record MailTemplate(String key, List<Value> values, String subject, String body) {

  public MailTemplate {
    values = List.copyOf(values);
  }

  /** Names of the values. */
  List<String> names() {
    return values.stream().map(Value::name).toList();
  }

  /** Samples of the values. */
  List<Object> samples() {
    return values.stream().<Object>map(Value::sample).toList();
  }

  /**
   * Something a mail can name.
   *
   * @param name how it is written in braces
   * @param sample an example, for the preview
   * @param required whether a mail without it is of no use
   */
  public record Value(String name, String sample, boolean required) {}
}

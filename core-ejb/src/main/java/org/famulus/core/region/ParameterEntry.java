package org.famulus.core.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.region.spi.rule.Parameter;

/**
 * A dated parameter as the rule book shows it; its label is the bundle key {@code
 * parameter.<owner>.<key>}.
 *
 * @param owner id of the rule, or {@code region}
 * @param key its name
 * @param type how the value is written
 * @param shipped the value the programme came with
 * @param today the value that holds today
 * @param entered values entered later, by first day
 */
public record ParameterEntry(
    String owner,
    String key,
    Parameter.Type type,
    String shipped,
    String today,
    List<Entered> entered) {

  public ParameterEntry {
    entered = List.copyOf(entered);
  }

  /**
   * A value entered by an administrator.
   *
   * @param value the value
   * @param validFrom first day on which it holds
   * @param changedBy who entered it; empty for readers without insight into the audit trail
   * @param changedAt when
   */
  public record Entered(
      String value, LocalDate validFrom, Optional<String> changedBy, Instant changedAt) {}
}

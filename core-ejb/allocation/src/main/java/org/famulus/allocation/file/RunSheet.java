package org.famulus.allocation.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What {@code run.csv} says: keys and their values. */
final class RunSheet {

  static final String FILE = "run.csv";
  static final Layout LAYOUT = new Layout(FILE, List.of("key", "value"), Set.of(), false);

  static final String FORMAT = "format";
  static final String KIND = "kind";
  static final String ROUND = "round";
  static final String POLICY = "policy";
  static final String INPUT_DIGEST = "inputDigest";
  static final String SEED = "seed";
  static final String VERSION = "version";
  static final String RESULT_DIGEST = "resultDigest";
  static final String PROVEN = "proven";
  static final String MOVES = "moves";
  static final String ENDED_AFTER = "endedAfter";
  static final String COST = "cost";

  private static final String YES = "yes";
  private static final String NO = "no";

  private final Table table;
  private final Map<String, Integer> rows = new HashMap<>();

  RunSheet(Table table, Faults faults) throws UnusableFile {
    this.table = table;
    int key = table.column("key");
    for (int row = 0; row < table.rows(); row++) {
      String name = table.text(row, key);
      if (rows.put(name, row) != null) {
        table.fault(row, key, FaultKind.KEY_TWICE, name);
      }
    }
    faults.stopIfAny();
  }

  /** Notes keys nobody would read. */
  void check(List<String> known) {
    rows.forEach(
        (key, row) -> {
          if (!known.contains(key)) {
            table.fault(
                row,
                table.column("key"),
                FaultKind.KEY_UNKNOWN,
                key,
                String.join(", ", known));
          }
        });
  }

  /** The value of a key; empty if it is not there or has none. */
  Optional<String> get(String key) {
    return Optional.ofNullable(rows.get(key))
        .map(row -> table.text(row, table.column("value")))
        .filter(value -> !value.isEmpty());
  }

  /** The answer of a key that says yes or no. */
  Optional<Boolean> yes(String key) {
    Optional<String> value = get(key);
    value
        .filter(text -> !text.equals(YES) && !text.equals(NO))
        .ifPresent(text -> fault(key, FaultKind.NOT_YES_OR_NO, text));
    return value.map(YES::equals);
  }

  /** The whole number of a key; a fault if it is none up to this. */
  OptionalLong number(String key, long most) {
    Optional<String> text = get(key);
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong number = WholeNumber.of(text.get());
    if (number.isEmpty() || number.getAsLong() > most) {
      fault(key, FaultKind.NUMBER_WRONG, text.get(), 0, most);
      return OptionalLong.empty();
    }
    return number;
  }

  /** How yes and no are written. */
  static String written(boolean yes) {
    return yes ? YES : NO;
  }

  /** Notes a fault of a key's value. */
  void fault(String key, FaultKind kind, Object... named) {
    table.fault(rows.getOrDefault(key, -1), table.column("value"), kind, named);
  }
}

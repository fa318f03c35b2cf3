package org.famulus.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R16: no group below five is told, nor can one be worked out")
class SafeGroupsTest {

  private static final int LEAST = 5;

  private final List<Map<Dimension, String>> answers = new ArrayList<>();

  private void answered(int times, Map<Dimension, String> values) {
    answers.addAll(Collections.nCopies(times, values));
  }

  private SafeGroups safe() {
    return SafeGroups.of(answers, size -> size < LEAST);
  }

  private static Map<Dimension, String> kind(String kind) {
    return Map.of(Dimension.KIND, kind);
  }

  @Test
  @DisplayName("four are not told, five are")
  void least() {
    answered(4, kind("A"));
    assertThat(safe().showsAll()).isFalse();
    assertThat(safe().shows(Dimension.KIND, "A")).isFalse();

    answered(1, kind("A"));
    assertThat(safe().showsAll()).isTrue();
    assertThat(safe().shows(Dimension.KIND, "A")).isTrue();
  }

  @Test
  @DisplayName("nobody's answers are no group")
  void none() {
    assertThat(safe().shows(Dimension.KIND, "A")).isFalse();
  }

  @Test
  @DisplayName("one small group alone would follow from the total: the smallest other one is kept back with it")
  void complementary() {
    answered(2, kind("SMALL"));
    answered(6, kind("MIDDLE"));
    answered(20, kind("LARGE"));

    assertThat(safe().showsAll()).isTrue();
    assertThat(safe().shows(Dimension.KIND, "SMALL")).isFalse();
    assertThat(safe().shows(Dimension.KIND, "MIDDLE")).isFalse();
    assertThat(safe().shows(Dimension.KIND, "LARGE")).isTrue();
  }

  @Test
  @DisplayName("two small groups that are many enough together keep no third one back")
  void together() {
    answered(2, kind("ONE"));
    answered(3, kind("OTHER"));
    answered(6, kind("MIDDLE"));

    assertThat(safe().shows(Dimension.KIND, "ONE")).isFalse();
    assertThat(safe().shows(Dimension.KIND, "OTHER")).isFalse();
    assertThat(safe().shows(Dimension.KIND, "MIDDLE")).isTrue();
  }

  @Test
  @DisplayName("two small groups that are too few together keep a third one back")
  void stillTooFew() {
    answered(2, kind("ONE"));
    answered(2, kind("OTHER"));
    answered(6, kind("MIDDLE"));
    answered(7, kind("LARGE"));

    assertThat(safe().shows(Dimension.KIND, "MIDDLE")).isFalse();
    assertThat(safe().shows(Dimension.KIND, "LARGE")).isTrue();
  }

  @Test
  @DisplayName("a group inside another one of a second dimension must leave nobody or many there")
  void nested() {
    answered(6, Map.of(Dimension.KIND, "BLOCK", Dimension.FIELD, "GP"));
    answered(1, Map.of(Dimension.KIND, "FAMULATUR", Dimension.FIELD, "GP"));
    answered(8, Map.of(Dimension.KIND, "FAMULATUR", Dimension.FIELD, "SURGERY"));

    SafeGroups safe = safe();
    boolean derivable =
        safe.shows(Dimension.KIND, "BLOCK") && safe.shows(Dimension.FIELD, "GP");
    assertThat(derivable)
        .as("all in general practice but for the block practica: one person")
        .isFalse();
    assertThat(safe.showsAll()).isTrue();
  }

  @Test
  @DisplayName("groups that are the same in both dimensions are told")
  void same() {
    answered(6, Map.of(Dimension.KIND, "BLOCK", Dimension.FIELD, "GP"));
    answered(8, Map.of(Dimension.KIND, "FAMULATUR", Dimension.FIELD, "SURGERY"));

    assertThat(safe().shows(Dimension.KIND, "BLOCK")).isTrue();
    assertThat(safe().shows(Dimension.FIELD, "GP")).isTrue();
    assertThat(safe().shows(Dimension.FIELD, "SURGERY")).isTrue();
  }

  @Test
  @DisplayName("whatever the answers, no difference of what is known leaves too few")
  void never() {
    Random random = new Random(16);
    int told = 0;
    for (int round = 0; round < 300; round++) {
      answers.clear();
      for (int each = 0; each < 5 + random.nextInt(60); each++) {
        answers.add(
            Map.of(
                Dimension.KIND, "K" + random.nextInt(4),
                Dimension.FIELD, "F" + random.nextInt(6),
                Dimension.UNIVERSITY, "U" + random.nextInt(2)));
      }
      told += requireNothingSmall(safe());
    }
    assertThat(told).as("something is still told").isPositive();
  }

  /** Works out what an attacker can: rests of a dimension, and groups of one within groups of another. */
  private int requireNothingSmall(SafeGroups safe) {
    List<List<Integer>> known = new ArrayList<>();
    int shown = 0;
    for (Dimension dimension : Dimension.values()) {
      List<Integer> rest = new ArrayList<>(all());
      for (String value : values(dimension)) {
        if (safe.shows(dimension, value)) {
          known.add(members(dimension, value));
          rest.removeAll(members(dimension, value));
          shown++;
        }
      }
      known.add(rest);
    }
    for (List<Integer> one : known) {
      requireNoneOrMany(one);
      for (List<Integer> other : known) {
        if (other.containsAll(one)) {
          List<Integer> left = new ArrayList<>(other);
          left.removeAll(one);
          requireNoneOrMany(left);
        }
      }
    }
    return shown;
  }

  private void requireNoneOrMany(List<Integer> group) {
    assertThat(group.isEmpty() || group.size() >= LEAST || !safe().showsAll())
        .as("%s of %s", group, answers)
        .isTrue();
  }

  private List<Integer> all() {
    List<Integer> all = new ArrayList<>();
    for (int each = 0; each < answers.size(); each++) {
      all.add(each);
    }
    return all;
  }

  private List<Integer> members(Dimension dimension, String value) {
    return all().stream()
        .filter(each -> value.equals(answers.get(each).get(dimension)))
        .toList();
  }

  private List<String> values(Dimension dimension) {
    return answers.stream().map(each -> each.get(dimension)).distinct().toList();
  }
}

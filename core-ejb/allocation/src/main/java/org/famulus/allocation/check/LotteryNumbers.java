package org.famulus.allocation.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Student;

/**
 * Lottery numbers as the documentation has them: by group, within it by the SHA-256 of {@code
 * seed|round|id}, from 1.
 */
final class LotteryNumbers {

  private LotteryNumbers() {}

  static Map<String, Integer> of(Problem problem, String seed) {
    record Lot(int group, byte[] hash, String id) implements Comparable<Lot> {
      @Override
      public int compareTo(Lot other) {
        int order = Integer.compare(group, other.group);
        order = order != 0 ? order : Arrays.compareUnsigned(hash, other.hash);
        return order != 0 ? order : id.compareTo(other.id);
      }
    }
    Map<String, Integer> groups = new HashMap<>();
    problem.groups().forEach(group -> groups.put(group, groups.size()));
    MessageDigest sha256 = Digests.sha256();
    List<Lot> lots = new ArrayList<>(problem.students().size());
    for (Student student : problem.students()) {
      String text = seed + "|" + problem.round() + "|" + student.id();
      lots.add(
          new Lot(
              groups.get(student.group()),
              sha256.digest(text.getBytes(StandardCharsets.UTF_8)),
              student.id()));
    }
    lots.sort(null);
    Map<String, Integer> numbers = new HashMap<>(lots.size() * 2);
    for (Lot lot : lots) {
      numbers.put(lot.id(), numbers.size() + 1);
    }
    return numbers;
  }
}

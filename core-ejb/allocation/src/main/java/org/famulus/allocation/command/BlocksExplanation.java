package org.famulus.allocation.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.allocation.blocks.BlocksProblem;
import org.famulus.allocation.blocks.Placement;
import org.famulus.allocation.blocks.Site;
import org.famulus.allocation.blocks.Student;
import org.famulus.allocation.blocks.WhyNot;
import org.famulus.allocation.blocks.WishedBlocks;

/** Where a student has her blocks, and why not where she would have liked them more, in sentences. */
final class BlocksExplanation {

  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry("fixed.moved", "the block is fixed elsewhere"),
          Map.entry("block.outside-year", "it would end after the last period"),
          Map.entry("block.no-place", "the site has no place for it in one of its periods"),
          Map.entry("student.away", "she is away in one of its periods"),
          Map.entry("place.closed", "the site takes nobody in one of its periods"),
          Map.entry("lodging.none", "the area has no bed at all in one of its periods"),
          Map.entry("place.full", "others have all places"),
          Map.entry("lodging.full", "others have all beds of the area"),
          Map.entry("unit.too-few", "it opens only for more blocks than it would have had with this one"),
          Map.entry("student.twice-at-once", "another of her blocks is at that time"),
          Map.entry("prerequisite.order", "it would be out of order with another of her subjects"),
          Map.entry("prerequisite.open", "what must come before it has no place"));

  private static final String COSTS_MORE =
      "nothing stands in its way alone; but with what it would cost besides (sites, a couple, a unit"
          + " or place that counts on her) nothing cheaper was found";

  private final BlocksProblem problem;
  private final List<Placement> plan;
  private final WhyNot whyNot;
  private final WishedBlocks wished;

  BlocksExplanation(BlocksProblem problem, List<Placement> plan) {
    this.problem = problem;
    this.plan = plan;
    this.whyNot = new WhyNot(problem);
    this.wished = new WishedBlocks(problem);
  }

  /** The sentences, subject by subject. */
  List<String> of(String id) {
    Student student =
        problem.students().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    List<String> sentences = new ArrayList<>();
    for (String subject : student.subjects().stream().sorted().toList()) {
      Optional<Placement> has =
          plan.stream()
              .filter(p -> p.student().equals(id) && p.subject().equals(subject))
              .findFirst();
      sentences.add(has(subject, has));
      List<Placement> better = better(student, subject, has);
      better.forEach(each -> sentences.add("    " + where(each) + ": " + why(each) + "."));
      if (better.isEmpty()) {
        sentences.add("    There is nothing she wanted more.");
      }
    }
    if (sentences.isEmpty()) {
      sentences.add("Student " + id + " needs no block.");
    }
    return sentences;
  }

  private String has(String subject, Optional<Placement> has) {
    if (has.isEmpty()) {
      return subject + ": no place.";
    }
    String fixed = problem.fixed().contains(has.get()) ? ", as was decided before" : "";
    return subject + ": " + where(has.get()) + fixed + ".";
  }

  private String where(Placement p) {
    int rank = wished.rank(p);
    return p.site() + " from " + p.period() + (rank > 0 ? " (rank " + rank + ")" : "");
  }

  /** What she wished that is cheaper than what she has, the cheapest first. */
  private List<Placement> better(Student student, String subject, Optional<Placement> has) {
    OptionalLong price = has.map(wished::price).orElse(OptionalLong.empty());
    return wished.of(student.id(), subject).stream()
        .filter(
            each ->
                has.isEmpty()
                    || price.isEmpty()
                    || wished.price(each).orElseThrow() < price.getAsLong())
        .filter(each -> has.isEmpty() || !each.equals(has.get()))
        .sorted(Comparator.comparingLong(each -> wished.price(each).orElseThrow()))
        .toList();
  }

  private String why(Placement asked) {
    List<String> reasons = whyNot.inPlan(asked, near(asked));
    return reasons.isEmpty()
        ? COSTS_MORE
        : reasons.stream()
            .map(key -> SENTENCES.getOrDefault(key, "the rule " + key + " says no"))
            .collect(Collectors.joining("; "));
  }

  /** Her own blocks and those in the same area: no other can stand in the way. */
  private List<Placement> near(Placement asked) {
    String area =
        problem.sites().stream()
            .filter(site -> site.id().equals(asked.site()))
            .map(Site::area)
            .findFirst()
            .orElseThrow();
    Set<String> sites =
        problem.sites().stream()
            .filter(site -> site.area().equals(area))
            .map(Site::id)
            .collect(Collectors.toSet());
    return plan.stream()
        .filter(p -> p.student().equals(asked.student()) || sites.contains(p.site()))
        .toList();
  }
}

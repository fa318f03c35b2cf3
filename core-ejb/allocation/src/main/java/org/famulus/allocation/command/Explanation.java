package org.famulus.allocation.command;

import java.util.ArrayList;
import java.util.List;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Given;
import org.famulus.allocation.Refusal;
import org.famulus.allocation.Student;

/** Why a student was given what she was, in sentences. */
final class Explanation {

  private final Allocation solved;

  Explanation(Allocation solved) {
    this.solved = solved;
  }

  /** The sentences, what she has first. */
  List<String> of(String id) {
    Given given = solved.of(id).orElseThrow();
    List<String> sentences = new ArrayList<>();
    sentences.add(has(given));
    List<Refusal> refusals = solved.refusals().of(id);
    if (refusals.isEmpty()) {
      sentences.add("There is nothing she wanted more.");
    }
    for (Refusal refusal : refusals) {
      sentences.add(
          "%s (rank %d): %s".formatted(refusal.place(), refusal.rank(), why(refusal.cause())));
    }
    return sentences;
  }

  private String has(Given given) {
    String place =
        given
            .place()
            .map(p -> p + given.choice().map(Explanation::ranked).orElse(", which she did not choose"))
            .orElse("no place");
    Student student =
        solved.problem().students().stream()
            .filter(each -> each.id().equals(given.student()))
            .findFirst()
            .orElseThrow();
    return student.fixed().isPresent()
        ? "Student %s has %s, as was decided before.".formatted(given.student(), place)
        : "Student %s has lottery number %d and is given %s."
            .formatted(given.student(), given.number(), place);
  }

  private static String ranked(Choice choice) {
    return ", which she ranked " + choice.rank();
  }

  private static String why(Refusal.Cause cause) {
    if (cause instanceof Refusal.NotEligible no) {
      return "she may not be given it, by the rule " + no.rule() + ".";
    }
    if (cause instanceof Refusal.Full full) {
      return full(full);
    }
    if (cause instanceof Refusal.EarlierNumber earlier) {
      return earlier.lastNumber() == 0
          ? "those whose result was fixed before have all of it."
          : "it was full at her turn; the last seat went to lottery number "
              + earlier.lastNumber() + ".";
    }
    if (cause instanceof Refusal.Lot) {
      return "giving it to her would have been equally good for all together; the lottery decided.";
    }
    if (cause instanceof Refusal.NotOpened closed) {
      return closed.where() + " takes none or at least " + closed.least()
          + ", and that it takes none was better for all together.";
    }
    if (cause instanceof Refusal.NoneLeft) {
      return "nobody waiting can be given it: it takes none, or those whose result was fixed before"
          + " have all of it.";
    }
    return "what was decided about her before stays.";
  }

  private static String full(Refusal.Full full) {
    String amount = Measures.amount(full.measure(), full.atLeast());
    String group = full.group().isEmpty() ? "" : " of the group " + full.group();
    String worse =
        switch (full.measure()) {
          case BELOW_LEAST ->
              "left at least " + amount + " more students missing where a least number was asked for";
          case UNPLACED -> "left at least " + amount + " more students" + group + " without a place";
          case RANKS ->
              "made the ranks of all students" + group + " together worse by at least " + amount
                  + ", her own gain counted";
          case MANY_AT_RANK ->
              "left at least " + amount + " fewer students" + group + " at rank "
                  + full.rankMeasured();
          case FEW_AT_RANK ->
              "put at least " + amount + " more students" + group + " at rank "
                  + full.rankMeasured();
          case SURCHARGES ->
              "made the surcharges" + group + " together worse by at least " + amount;
          case LOTTERY, DRAW -> throw new IllegalArgumentException("chance refuses as a lot");
        };
    return "it is full, and giving it to her would have " + worse + ".";
  }
}

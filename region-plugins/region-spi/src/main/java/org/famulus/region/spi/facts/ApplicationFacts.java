package org.famulus.region.spi.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An application to a call, or a nomination about to become one.
 *
 * @param call the call
 * @param throughCall whether it came through the programme's call and not past it
 * @param submittedOn day it was handed in; empty while a draft
 * @param reopenedUntil last day of a reopening granted to this application, if any
 * @param nominated whether the home institution has nominated the person in this call
 * @param homeInstitution name of the home institution
 * @param agreements agreements of the home institution with the programme
 * @param answers answers to the catalogue's questions by key; fields are separated by commas
 * @param wishes ranked wishes, most wanted first
 */
public record ApplicationFacts(
    CallFacts call,
    boolean throughCall,
    Optional<LocalDate> submittedOn,
    Optional<LocalDate> reopenedUntil,
    boolean nominated,
    String homeInstitution,
    List<AgreementFacts> agreements,
    Map<String, String> answers,
    List<WishFacts> wishes) {

  public ApplicationFacts {
    agreements = List.copyOf(agreements);
    answers = Map.copyOf(answers);
    wishes = List.copyOf(wishes);
  }

  /** The answer to a yes-or-no question; no answer is no. */
  public boolean yes(String question) {
    return Boolean.parseBoolean(answers.getOrDefault(question, "false"));
  }

  /** The answer to a number question; no answer is zero. */
  public int number(String question) {
    return Integer.parseInt(answers.getOrDefault(question, "0"));
  }

  /** The answer to a choice question, if given. */
  public Optional<String> choice(String question) {
    return Optional.ofNullable(answers.get(question)).filter(answer -> !answer.isBlank());
  }

  /** The answer to a fields question. */
  public Set<String> fields(String question) {
    String answer = answers.getOrDefault(question, "");
    return answer.isBlank() ? Set.of() : Set.of(answer.split(","));
  }
}

package org.famulus.region.testkit.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.region.spi.facts.AgreementFacts;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.facts.WishFacts;

/**
 * An application through {@link CallExample}'s call by a nominated student of "Testina University";
 * without agreements, answers and wishes until they are added.
 */
public final class ApplicationExample {

  private CallExample call = CallExample.call();
  private boolean throughCall = true;
  private boolean nominated = true;
  private Optional<LocalDate> submittedOn = Optional.empty();
  private Optional<LocalDate> reopenedUntil = Optional.empty();
  private final List<AgreementFacts> agreements = new ArrayList<>();
  private final Map<String, String> answers = new HashMap<>();
  private final List<WishFacts> wishes = new ArrayList<>();

  private ApplicationExample() {}

  /** The application as described above. */
  public static ApplicationExample application() {
    return new ApplicationExample();
  }

  /** To another call. */
  public ApplicationExample to(CallExample other) {
    call = other;
    return this;
  }

  /** Past every call. */
  public ApplicationExample pastTheCall() {
    throughCall = false;
    return this;
  }

  /** Of a student nobody nominated. */
  public ApplicationExample notNominated() {
    nominated = false;
    return this;
  }

  /** Handed in on a day. */
  public ApplicationExample submittedOn(String day) {
    submittedOn = Optional.of(LocalDate.parse(day));
    return this;
  }

  /** Reopened by staff until a day. */
  public ApplicationExample reopenedUntil(String day) {
    reopenedUntil = Optional.of(LocalDate.parse(day));
    return this;
  }

  /** With an agreement of the home institution that has an end. */
  public ApplicationExample agreement(String type, String from, String to) {
    agreements.add(
        new AgreementFacts(type, LocalDate.parse(from), Optional.of(LocalDate.parse(to))));
    return this;
  }

  /** With an agreement of the home institution that has no end. */
  public ApplicationExample agreement(String type, String from) {
    agreements.add(new AgreementFacts(type, LocalDate.parse(from), Optional.empty()));
    return this;
  }

  /** With an answer to a question. */
  public ApplicationExample answer(String question, String answer) {
    answers.put(question, answer);
    return this;
  }

  /** With one more wish; the first one has the id and rank 1, the next one 2 and so on. */
  public ApplicationExample wish(String field, String firstDay) {
    int rank = wishes.size() + 1;
    wishes.add(new WishFacts(rank, rank, field, Optional.empty(), LocalDate.parse(firstDay)));
    return this;
  }

  /** The facts. */
  public ApplicationFacts facts() {
    return new ApplicationFacts(
        call.facts(),
        throughCall,
        submittedOn,
        reopenedUntil,
        nominated,
        "Testina University",
        agreements,
        answers,
        wishes);
  }
}

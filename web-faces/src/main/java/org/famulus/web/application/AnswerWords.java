package org.famulus.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.famulus.core.application.ApplicationDetail;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.catalogue.Question;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** The answers of an application in words, in the programme's order. */
@Named
@RequestScoped
public class AnswerWords {

  @Inject private Regions regions;
  @Inject private RegionContext region;
  @Inject private PageTexts texts;

  /** A line for each question, answered or not. */
  public List<AnswerLine> lines(ApplicationDetail detail) {
    List<AnswerLine> lines = new ArrayList<>();
    for (Question question : regions.get(region.getId()).catalogue().questions()) {
      String answer = detail.answers().getOrDefault(question.key(), "");
      lines.add(new AnswerLine(texts.get("question." + question.key()), words(question, answer)));
    }
    return lines;
  }

  private String words(Question question, String answer) {
    if (answer.isEmpty()) {
      return "";
    }
    return switch (question.type()) {
      case YES_NO -> texts.get("application.answer." + answer);
      case NUMBER -> answer;
      case CHOICE -> texts.get("question." + question.key() + "." + answer);
      case FIELDS ->
          Arrays.stream(answer.split(","))
              .map(field -> texts.get("field." + field))
              .collect(Collectors.joining(", "));
    };
  }

  /**
   * An answer in words.
   *
   * @param question the question
   * @param answer the answer; empty if there is none
   */
  public record AnswerLine(String question, String answer) {}
}

package org.famulus.core.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.catalogue.PaperKind;
import org.famulus.region.spi.catalogue.Question;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/** Whether everything is there that the programme's catalogue demands before handing in. */
public final class Completeness {

  private final RegionCatalogue catalogue;

  /** Completeness as the catalogue demands it. */
  public Completeness(RegionCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * What is missing, each named with the form field it belongs to.
   *
   * @param answers answers given, by question
   * @param wishes how many wishes there are
   * @param papers kinds of the papers that are there
   */
  public List<Reason> missing(Map<String, String> answers, int wishes, Set<String> papers) {
    List<Reason> missing = new ArrayList<>();
    for (Question question : catalogue.questions()) {
      if (question.required() && answers.getOrDefault(question.key(), "").isBlank()) {
        missing.add(
            Reason.ofField(
                "question-" + question.key(),
                "application.missing-answer",
                Text.of("question." + question.key())));
      }
    }
    if (catalogue.maximumWishes() > 0 && wishes == 0) {
      missing.add(Reason.ofField("wishes", "application.missing-wish"));
    }
    for (PaperKind paper : catalogue.papers()) {
      if (paper.required() && !papers.contains(paper.code())) {
        missing.add(
            Reason.ofField(
                "paper-" + paper.code(),
                "application.missing-paper",
                Text.of("paper." + paper.code())));
      }
    }
    return missing;
  }
}

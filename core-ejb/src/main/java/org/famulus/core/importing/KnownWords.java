package org.famulus.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.core.tabular.Vocabulary;
import org.famulus.core.tabular.Vocabulary.Term;
import org.famulus.core.tabular.layout.QuestionColumn;
import org.famulus.region.spi.catalogue.Question;

/**
 * The words a region knows, for reading headings and cells: its fields and questions in every
 * language, names as they are.
 */
@ApplicationScoped
public class KnownWords {

  @Inject private Regions regions;
  @Inject private Texts texts;

  /** Fields of the programme by code and by their labels; messages show the given language. */
  Vocabulary fields(String regionId, Language shown) {
    return labelled(regionId, regions.get(regionId).catalogue().fields(), "field.", shown);
  }

  /** What an organisation can be, by its labels; messages show the given language. */
  Vocabulary organisationTypes(String regionId, List<OrganisationType> types, Language shown) {
    return labelled(
        regionId, types.stream().map(Enum::name).toList(), "organisation-type.", shown);
  }

  /** Columns for the programme's questions; messages show the given language. */
  List<QuestionColumn> questions(String regionId, Language shown) {
    return regions.get(regionId).catalogue().questions().stream()
        .map(question -> column(regionId, question, shown))
        .toList();
  }

  /** Names that stand for themselves. */
  static Vocabulary names(Collection<String> names) {
    return new Vocabulary(names.stream().map(name -> new Term(name, List.of(name))).toList());
  }

  private QuestionColumn column(String regionId, Question question, Language shown) {
    String key = "question." + question.key();
    Map<Locale, String> labels = new HashMap<>();
    for (Language language : Language.values()) {
      labels.put(language.locale(), texts.say(regionId, language, key));
    }
    labels.put(Locale.ROOT, texts.say(regionId, Language.EN, key));
    Vocabulary answers =
        question.type() == Question.Type.FIELDS
            ? fields(regionId, shown)
            : labelled(regionId, question.choices(), key + ".", shown);
    return QuestionColumn.of(question, labels, headings(regionId, key), answers);
  }

  private List<String> headings(String regionId, String key) {
    return Arrays.stream(Language.values())
        .flatMap(language -> texts.find(regionId, language, key + ".headings").stream())
        .flatMap(headings -> Stream.of(headings.split("\\|")))
        .distinct()
        .toList();
  }

  private Vocabulary labelled(
      String regionId, List<String> codes, String prefix, Language shown) {
    List<Language> languages =
        Arrays.stream(Language.values())
            .sorted(Comparator.comparing((Language language) -> language != shown))
            .toList();
    return new Vocabulary(
        codes.stream()
            .map(
                code ->
                    new Term(
                        code,
                        languages.stream()
                            .flatMap(language -> texts.find(regionId, language, prefix + code).stream())
                            .distinct()
                            .toList()))
            .toList());
  }
}

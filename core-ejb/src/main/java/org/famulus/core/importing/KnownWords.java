package org.famulus.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.core.tabular.Vocabulary;
import org.famulus.core.tabular.Vocabulary.Term;

/** The words a region knows, for reading cells: its fields in every language, names as they are. */
@ApplicationScoped
public class KnownWords {

  @Inject private Regions regions;
  @Inject private Texts texts;

  /** Fields of the programme by code and by their labels; messages show the given language. */
  Vocabulary fields(String regionId, Language shown) {
    List<Language> languages =
        Arrays.stream(Language.values())
            .sorted(Comparator.comparing((Language language) -> language != shown))
            .toList();
    return new Vocabulary(
        regions.get(regionId).catalogue().fields().stream()
            .map(
                code ->
                    new Term(
                        code,
                        languages.stream()
                            .flatMap(
                                language ->
                                    texts.find(regionId, language, "field." + code).stream())
                            .distinct()
                            .toList()))
            .toList());
  }

  /** Names that stand for themselves. */
  static Vocabulary names(Collection<String> names) {
    return new Vocabulary(names.stream().map(name -> new Term(name, List.of(name))).toList());
  }
}

package org.famulus.region.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.famulus.region.spi.RegionPlugin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every region promises, as tests. A region's build has one class that extends this one and
 * says which region it is and which samples its rules are asked; a fault names what is wrong.
 *
 * <p>The server checks some of it again at start, because a region may arrive without its tests.
 */
@DisplayName("The region keeps its contract")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RegionContract {

  private RegionFiles files;
  private ByteCodeReview byteCode;

  /** The region. */
  protected abstract RegionPlugin region();

  /**
   * Samples for the rules: for each rule at least one kept and one broken, at each of its moments
   * and with each of its effects. Together they bring out every reason the rules can give.
   */
  protected abstract List<RuleSample> samples();

  /** Rules that are never kept when asked, each with the reason why. */
  protected Map<String, String> rulesNeverKept() {
    return Map.of();
  }

  /**
   * Texts that read the same as in English, as {@code <language>.<key>}, each with the reason why.
   */
  protected Map<String, String> sameAsEnglish() {
    return Map.of();
  }

  /**
   * Keys neither the core asks for nor the region's classes and views mention, each with the place
   * that uses it: shared words the region says in its own way.
   */
  protected Map<String, String> usedElsewhere() {
    return Map.of();
  }

  /**
   * Tables of the region that hold nothing about people, each with what it holds instead. Every other
   * table is declared by {@link RegionPlugin#personalTables()}.
   */
  protected Map<String, String> tablesWithoutPeople() {
    return Map.of();
  }

  /**
   * What the region says about each of the cases programmes get wrong most often: the rule that
   * refuses it beside the case that is fine, or why the region does not refuse it.
   */
  protected Map<CommonCase, CommonAnswer> commonCases() {
    return Map.of();
  }

  @Test
  @DisplayName("id, version and bundle are in order")
  public void identity() {
    assertThat(new PluginReview(region()).identity()).isEmpty();
  }

  @Test
  @DisplayName("there is exactly one application-scoped plugin, in a bean archive")
  public void onePlugin() {
    assertThat(byteCode().onePlugin()).isEmpty();
    assertThat(fileReview().beanArchive()).isEmpty();
  }

  @Test
  @DisplayName("its answers are constant")
  public void constancy() {
    assertThat(new PluginReview(region()).constancy()).isEmpty();
  }

  @Test
  @DisplayName("the catalogue has each code once and hangs together")
  public void catalogue() {
    assertThat(new PluginReview(region()).catalogue()).isEmpty();
  }

  @Test
  @DisplayName("the allocation policies know the groups they sort into")
  public void policies() {
    assertThat(new PluginReview(region()).policies()).isEmpty();
  }

  @Test
  @DisplayName("each screen has its view and a known permission")
  public void screens() {
    assertThat(new PluginReview(region()).screens(files())).isEmpty();
  }

  @Test
  @DisplayName("what it demands before a start hangs together, and is the same when asked again")
  public void compliance() {
    assertThat(new ComplianceReview(region()).faults()).isEmpty();
  }

  @Test
  @DisplayName("each rule has an id of its own, sources, moments, effects, sound parameters")
  public void ruleDeclarations() {
    assertThat(rules().declarations()).isEmpty();
  }

  @Test
  @DisplayName("each rule is shown kept and broken, at each moment and with each effect")
  public void samplesAreComplete() {
    assertThat(rules().samplesComplete(rulesNeverKept())).isEmpty();
  }

  @Test
  @DisplayName("each sample gives what it says, and the same when asked again")
  public void samplesHold() {
    assertThat(rules().samplesHold()).isEmpty();
  }

  @Test
  @DisplayName("each rule answers at the edge of what it can be asked, the same when asked again")
  public void rulesAnswerAtTheEdge() {
    EdgeReview edge = new EdgeReview(region());
    assertThat(edge.faults()).isEmpty();
    assertThat(words().reasons(edge.reasons())).isEmpty();
  }

  @Test
  @DisplayName("each case programmes get wrong is refused by a rule, or has its reason")
  public void commonCasesAreAnswered() {
    assertThat(new CommonReview(region()).faults(commonCases())).isEmpty();
  }

  @Test
  @DisplayName("rules neither read nor write nor ask the clock")
  public void rulesArePure() {
    assertThat(byteCode().impureRules()).isEmpty();
  }

  @Test
  @DisplayName("every text is there in English, German, Swedish and Norwegian")
  public void wordsAreComplete() {
    assertThat(words().complete()).isEmpty();
  }

  @Test
  @DisplayName("a translation equal to the English text has its reason")
  public void wordsAreTranslated() {
    assertThat(words().translated(sameAsEnglish())).isEmpty();
  }

  @Test
  @DisplayName("texts are patterns with the same parameters in each language")
  public void wordsAreWellFormed() {
    assertThat(words().wellFormed()).isEmpty();
  }

  @Test
  @DisplayName("each reason has its text and gets the parameters the text mentions")
  public void reasonsHaveWords() {
    assertThat(words().reasons(rules().reasons())).isEmpty();
  }

  @Test
  @DisplayName("documents mention no value they do not get")
  public void documents() {
    assertThat(words().documents()).isEmpty();
  }

  @Test
  @DisplayName("no text lies unused")
  public void wordsAreUsed() {
    assertThat(words().used(rules().reasons(), usedElsewhere())).isEmpty();
  }

  @Test
  @DisplayName("it uses nothing of the core, of other regions, or of the database by hand")
  public void foreignTypes() {
    assertThat(byteCode().foreignTypes()).isEmpty();
    assertThat(byteCode().foreignPersistenceUnits()).isEmpty();
  }

  @Test
  @DisplayName("every public service and resource method is a use case or a query")
  public void guardedMethods() {
    assertThat(byteCode().unguardedMethods()).isEmpty();
  }

  @Test
  @DisplayName("beans, paths, tables, units and libraries start with the region's id")
  public void names() {
    assertThat(byteCode().foreignNames()).isEmpty();
    assertThat(fileReview().resourceNames()).isEmpty();
    assertThat(fileReview().persistenceUnits()).isEmpty();
  }

  @Test
  @DisplayName("migrations lie in the region's own folders and touch its own tables only")
  public void migrations() {
    assertThat(fileReview().migrations()).isEmpty();
  }

  @Test
  @DisplayName("each table about people says what is exported and erased, each other one what it holds")
  public void personalData() {
    assertThat(new TablesReview(region(), files()).faults(tablesWithoutPeople())).isEmpty();
  }

  @Test
  @DisplayName("views hold nothing a strict content policy refuses, and no key without text")
  public void views() {
    assertThat(fileReview().views()).isEmpty();
  }

  private RegionFiles files() {
    if (files == null) {
      files = RegionFiles.of(region());
    }
    return files;
  }

  private WordsReview words() {
    return new WordsReview(region(), files());
  }

  private RulesReview rules() {
    return new RulesReview(region(), samples());
  }

  private ByteCodeReview byteCode() {
    if (byteCode == null) {
      byteCode = new ByteCodeReview(region());
    }
    return byteCode;
  }

  private FilesReview fileReview() {
    return new FilesReview(region(), files());
  }
}

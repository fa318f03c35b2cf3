package org.famulus.region.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.famulus.region.testkit.example.AllotmentExample.allotment;
import static org.famulus.region.testkit.example.ApplicationExample.application;
import static org.famulus.region.testkit.example.CallExample.call;
import static org.famulus.region.testkit.example.CompletionExample.completion;
import static org.famulus.region.testkit.example.InterestExample.interest;

import java.util.List;
import java.util.Map;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.edgy.EdgyRegion;
import org.famulus.region.testkit.toy.BrokenToys;
import org.famulus.region.testkit.toy.ToyBox;
import org.famulus.region.testkit.toy.ToyRegion;
import org.famulus.region.testkit.unruly.UnrulyRegion;
import org.famulus.region.testkit.wordy.KeepingRegion;
import org.famulus.region.testkit.wordy.WordyRegion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contract finds each fault of a region and names it")
class ContractFaultsTest {

  private static final String TODAY = "2026-10-12";

  private final RegionPlugin unruly = new UnrulyRegion();
  private final RegionFiles files = RegionFiles.of(unruly);

  @Test
  @DisplayName("a wrong id, a newer interface, a bundle outside the region's package")
  void identity() {
    assertThat(new PluginReview(unruly).identity())
        .containsExactly(
            "the id 'Unruly' is not valid",
            "it was built against version 2.0 of the interface",
            "its bundle org.famulus.region.testkit.elsewhere lies outside"
                + " org.famulus.region.testkit.unruly");
  }

  @Test
  @DisplayName("no bean, no bean archive, answers that change")
  void bean() {
    assertThat(new ByteCodeReview(unruly).onePlugin())
        .containsExactly("it has 0 application-scoped beans of type RegionPlugin, not one");
    assertThat(new FilesReview(unruly, files).beanArchive())
        .containsExactly("there is no META-INF/beans.xml");
    assertThat(new PluginReview(unruly).constancy())
        .containsExactly(
            "it answers with another catalogue each time",
            "it answers with other screens each time");
  }

  @Test
  @DisplayName("codes twice, interest without kinds, support without costs, documents in Latin with unknown parameters")
  void catalogue() {
    assertThat(new PluginReview(unruly).catalogue())
        .containsExactly(
            "field chaos twice",
            "units register interest, but there is no kind of placement",
            "costs are supported, but there is no kind of cost",
            "the form of ADMISSION_DECISION wants values only a certificate gets",
            "the form of ADMISSION_DECISION wants values, but no bean tells them",
            "the document ADMISSION_DECISION is printed in [la]",
            "ADMISSION_DECISION mentions an unknown parameter nobody");
  }

  @Test
  @DisplayName("policies without groups, or none at all")
  void policies() {
    assertThat(new PluginReview(unruly).policies())
        .contains(
            "the policy whim has no priority group",
            "the policy whim knows no group 'FRIENDS'");
    assertThat(new PluginReview(BrokenToys.withoutPolicy()).policies())
        .containsExactly("places are allocated, but there is no policy");
  }

  @Test
  @DisplayName("gates nothing belongs to, requirements of no gate, demands nobody knows, moods")
  void compliance() {
    assertThat(new ComplianceReview(unruly).faults())
        .containsExactly(
            "gate DOOR twice",
            "requirement TOLL twice",
            "the requirement TOLL belongs to no gate, but to BRIDGE",
            "nothing belongs to the gate DOOR",
            "asked twice, it demands something else",
            "demand SMILE twice",
            "it demands SMILE, which is no kind of requirement",
            "a student is expected after the first day");
  }

  @Test
  @DisplayName("a screen without a view, behind a permission nobody knows")
  void screens() {
    assertThat(new PluginReview(unruly).screens(files))
        .containsExactly(
            "the screen nowhere.xhtml has no view"
                + " META-INF/resources/regions/Unruly/nowhere.xhtml",
            "the screen nowhere.xhtml asks for 'be.admin', which neither the core nor the"
                + " region knows",
            "the screen page1.xhtml has no view META-INF/resources/regions/Unruly/page1.xhtml",
            "the screen page1.xhtml has no permission",
            "the page hidden.xhtml is no screen, so nobody guards it");
  }

  @Test
  @DisplayName("tables and columns about people that are not declared, or not there")
  void personalData() {
    assertThat(
            new TablesReview(unruly, files)
                .faults(Map.of("unruly_note", "notes", "unruly_cellar", "wine")))
        .containsExactlyInAnyOrder(
            "unruly_secret is declared, but no migration creates it",
            "unruly_note.id is neither exported nor withheld",
            "unruly_note.weather is neither exported nor withheld",
            "unruly_note has no column mood",
            "unruly_note has no column person_id",
            "unruly_note is declared and said to hold nothing about people",
            "unruly_thing.id cannot be cleared, for it must not be null",
            "person is neither declared nor said to hold nothing about people, and why",
            "unruly_cellar is excused, but no migration creates it");
  }

  @Test
  @DisplayName("a table about people, or a column withheld, that has no word for whoever asks what is kept")
  void personalWords() {
    assertThat(reviewed(new KeepingRegion(SpiVersion.ofServer())).complete())
        .contains(
            "table.wordy_diary has no text in en",
            "table.wordy_diary has no text in nb",
            "kept.for.ourselves has no text in de");
    assertThat(reviewed(new KeepingRegion(new SpiVersion(1, 1))).complete())
        .as("a region built before is not asked")
        .noneMatch(fault -> fault.contains("wordy_diary") || fault.contains("ourselves"));
  }

  @Test
  @DisplayName("rules that fail, are silent, change their mind or hide an effect at the edge")
  void edge() {
    assertThat(new EdgeReview(new EdgyRegion(facts -> null)).faults())
        .isNotEmpty()
        .allMatch(fault -> fault.startsWith("EDG-R01 at INTEREST/SUBMIT on"))
        .allMatch(fault -> fault.endsWith("gives no answer"));
    assertThat(new EdgeReview(new EdgyRegion(EdgyRegion::perPlace)).faults())
        .isNotEmpty()
        .allMatch(fault -> fault.endsWith("ArithmeticException: / by zero"));
    assertThat(new EdgeReview(new EdgyRegion(facts -> Verdict.hold("moody", Math.random()))).faults())
        .containsExactlyInAnyOrder(
            "EDG-R01 answers differently when asked again at INTEREST/SUBMIT",
            "EDG-R01 does not list its effect HOLD");
    assertThat(new EdgeReview(new EdgyRegion(facts -> Verdict.kept())).faults()).isEmpty();
  }

  @Test
  @DisplayName("common cases nobody answered, shown by the wrong samples, or excused without a reason")
  void commonCases() {
    RuleSample fine = RuleSample.kept("TOY-R01", ToyBox.PACK, TODAY, ToyBox.of(3));
    RuleSample full =
        RuleSample.broken("TOY-R01", Effect.BLOCK, ToyBox.PACK, TODAY, ToyBox.of(4));
    RuleSample empty =
        RuleSample.broken("TOY-R02", Effect.WARN, ToyBox.PACK, TODAY, ToyBox.of(0));
    RuleSample wrong = RuleSample.kept("TOY-R01", ToyBox.PACK, TODAY, ToyBox.of(4));
    Map<CommonCase, CommonAnswer> answers =
        Map.of(
            CommonCase.NO_CAPACITY, CommonAnswer.refused(full, fine),
            CommonCase.LEAP_DAY, CommonAnswer.refused(empty, fine),
            CommonCase.SIGNED_A_DAY_EARLY, CommonAnswer.notRefused(" "),
            CommonCase.EXPIRED_ON_FIRST_DAY, CommonAnswer.refused(full, wrong));

    assertThat(new CommonReview(new ToyRegion()).faults(answers))
        .contains(
            "NO_CAPACITY is not what the samples of TOY-R01 are about",
            "nothing is said about LAST_DAY_OF_WINDOW",
            "LEAP_DAY is shown by two rules or at two moments",
            "nothing is said about AGREEMENT_ENDS_MIDWAY",
            "it is not said why SIGNED_A_DAY_EARLY is not refused")
        .anyMatch(
            fault ->
                fault.startsWith("EXPIRED_ON_FIRST_DAY: TOY-R01 at BOX/PACK on 2026-10-12: kept was"));
  }

  @Test
  @DisplayName("a common case counts only where its facts are that case")
  void commonCasesAreThemselves() {
    RuleSample none = registered(interest().places(0).facts());
    RuleSample some = registered(interest().places(1).facts());
    assertThat(CommonCase.NO_CAPACITY.isShownBy(none, some)).isTrue();
    assertThat(CommonCase.NO_CAPACITY.isShownBy(some, none)).isFalse();

    RuleSample lastDay = submitted("2026-10-15");
    RuleSample dayAfter = submitted("2026-10-16");
    assertThat(CommonCase.LAST_DAY_OF_WINDOW.isShownBy(dayAfter, lastDay)).isTrue();
    assertThat(CommonCase.LAST_DAY_OF_WINDOW.isShownBy(lastDay, dayAfter)).isFalse();

    RuleSample leap = registered(interest().period("2028-02-01", "2028-02-29").facts());
    assertThat(CommonCase.LEAP_DAY.isShownBy(some, leap)).isTrue();
    assertThat(CommonCase.LEAP_DAY.isShownBy(leap, some)).isFalse();

    RuleSample midway =
        placed(allotment().of(application().agreement("A", "2020-01-01", "2027-02-27")).facts());
    RuleSample whole =
        placed(allotment().of(application().agreement("A", "2020-01-01", "2027-02-28")).facts());
    assertThat(CommonCase.AGREEMENT_ENDS_MIDWAY.isShownBy(midway, whole)).isTrue();
    assertThat(CommonCase.AGREEMENT_ENDS_MIDWAY.isShownBy(whole, midway)).isFalse();

    RuleSample early = graded(completion().confirmed("2027-02-25", true, true).facts());
    RuleSample intime = graded(completion().confirmed("2027-02-26", true, true).facts());
    assertThat(CommonCase.SIGNED_A_DAY_EARLY.isShownBy(early, intime)).isTrue();
    assertThat(CommonCase.SIGNED_A_DAY_EARLY.isShownBy(intime, early)).isFalse();
  }

  private static RuleSample registered(Object facts) {
    return RuleSample.kept("EDG-R01", Moment.INTEREST_SUBMIT, TODAY, facts);
  }

  private static RuleSample submitted(String day) {
    Object facts = application().to(call().open("2026-10-01", "2026-10-15")).facts();
    return RuleSample.kept("EDG-R01", Moment.APPLICATION_SUBMIT, day, facts);
  }

  private static RuleSample placed(Object facts) {
    return RuleSample.kept("EDG-R01", Moment.PLACEMENT_ALLOT, TODAY, facts);
  }

  private static RuleSample graded(Object facts) {
    return RuleSample.kept("EDG-R01", Moment.PLACEMENT_GRADE, TODAY, facts);
  }

  @Test
  @DisplayName("rules with bad ids, the same id, no source, two parameters of one key")
  void ruleDeclarations() {
    assertThat(new RulesReview(unruly, List.of()).declarations())
        .contains(
            "two rules have the id my rule",
            "the id my rule is not like ABC-R01",
            "my rule names no source",
            "my rule has the version 0",
            "my rule has two parameters twice");
  }

  @Test
  @DisplayName("rules without samples, at some moment, with some effect")
  void samples() {
    RuleSample one =
        RuleSample.broken("my rule", Effect.BLOCK, Moment.CALL_PUBLISH, TODAY, "a call");
    RuleSample stranger = RuleSample.kept("ABC-R01", Moment.CALL_PUBLISH, TODAY, "a call");

    assertThat(new RulesReview(unruly, List.of(one, stranger)).samplesComplete(Map.of()))
        .containsExactly(
            "there is a sample for ABC-R01, no rule",
            "my rule has no sample that keeps it",
            "my rule has no sample at DECISION/ISSUE",
            "my rule has no sample with HOLD");
  }

  @Test
  @DisplayName("an excuse for a rule that is kept after all")
  void needlessExcuse() {
    assertThat(
            new RulesReview(new ToyRegion(), ToySamples.ALL)
                .samplesComplete(Map.of("TOY-R01", "never kept")))
        .containsExactly("TOY-R01 is said to be never kept, but is");
  }

  @Test
  @DisplayName("samples that give something else, differ when asked again, or come at no moment")
  void samplesHold() {
    RuleSample wrong = RuleSample.kept("my rule", Moment.CALL_PUBLISH, TODAY, "a call");
    RuleSample never = RuleSample.kept("my rule", ToyBox.PACK, TODAY, "a box");

    assertThat(new RulesReview(unruly, List.of(wrong, never)).samplesHold())
        .anyMatch(fault -> fault.endsWith("asked twice, it answers differently"))
        .anyMatch(fault -> fault.contains("kept was said, but it is Broken[effect=WARN"))
        .anyMatch(fault -> fault.endsWith("the rule book does not list WARN"))
        .contains("my rule at BOX/PACK on 2026-10-12: the rule is not asked at this moment");
  }

  @Test
  @DisplayName("rules that ask the clock or read a file, even through another class")
  void impureRules() {
    assertThat(new ByteCodeReview(unruly).impureRules())
        .anyMatch(fault -> fault.contains("UnrulyRule, which calls now"))
        .anyMatch(fault -> fault.contains("UnrulyDiary, which uses java.nio.file.Files"));
  }

  @Test
  @DisplayName("use of another region, of a data source, of the core's persistence unit")
  void foreignTypes() {
    ByteCodeReview review = new ByteCodeReview(unruly);
    String own = "org.famulus.region.testkit.unruly.";

    assertThat(review.foreignTypes())
        .containsExactly(
            own + "Chaos uses javax.sql.DataSource",
            own + "Chaos uses org.famulus.region.testkit.other.NeighbourThing");
    assertThat(review.foreignPersistenceUnits())
        .containsExactly(own + "Chaos.em opens the unit 'famulus-core'");
  }

  @Test
  @DisplayName("methods without a mark, without a permission, without a name")
  void unguardedMethods() {
    assertThat(new ByteCodeReview(unruly).unguardedMethods())
        .hasSize(3)
        .anyMatch(fault -> fault.contains("everything()"))
        .anyMatch(fault -> fault.contains("readsWithoutPermission()"))
        .anyMatch(fault -> fault.contains("namelessUseCase()"));
  }

  @Test
  @DisplayName("names that do not start with the region's id")
  void names() {
    String own = "org.famulus.region.testkit.unruly.";
    assertThat(new ByteCodeReview(unruly).foreignNames())
        .containsExactlyInAnyOrder(
            own + "Chaos is called 'Chaos'",
            own + "Chaos is called 'Chaos'",
            own + "Chaos answers at '/applications'",
            own + "StolenRecord is stored in the table 'person'",
            own + "StolenRecord.id draws from seq_person");
    assertThat(new FilesReview(unruly, files).resourceNames())
        .contains("META-INF/resources/stolen/list.xhtml lies outside regions/Unruly/");
    assertThat(new FilesReview(unruly, files).persistenceUnits())
        .containsExactly("the persistence unit 'famulus-core' does not start with Unruly");
  }

  @Test
  @DisplayName("migrations for other databases, without marker, on foreign tables")
  void migrations() {
    String folder = "org/famulus/region/testkit/unruly/migration/";
    assertThat(new FilesReview(unruly, files).migrations())
        .contains(
            folder + "common has no empty file flyway.location",
            folder + "common/V001__Steal.sql creates person",
            folder + "common/V001__Steal.sql has a foreign key to organisation")
        .anyMatch(fault -> fault.startsWith(folder + "oracle/V002__Other.sql lies in none of"))
        .noneMatch(fault -> fault.contains("unruly_note"));
  }

  @Test
  @DisplayName("views with inline script, style, event handler, unescaped text, unknown keys")
  void views() {
    String page = "META-INF/resources/regions/unruly/page.xhtml";
    assertThat(new FilesReview(unruly, files).views())
        .contains(
            "META-INF/resources/stolen/list.xhtml has <script\\b(?![^>]*\\bsrc=)",
            page + " has \\son[a-z]+=\"",
            page + " has \\sstyle=\"",
            page + " has escape=\"false\"",
            page + " asks for Unruly.nothing, which has no text")
        .hasSize(5);
  }

  @Test
  @DisplayName("a key missing in one language, a text left in English, an excuse nobody needs")
  void words() {
    WordsReview gaps = reviewed(BrokenToys.withMissingTranslation());
    assertThat(gaps.complete()).containsExactly("region.shortName has no text in nb");

    WordsReview same = reviewed(words("gaps"));
    assertThat(same.translated(Map.of("de.region.name", "a name")))
        .containsExactly("de.region.name is excused, but differs from the English text");
    assertThat(reviewed(words("slips")).translated(Map.of()))
        .containsExactly("sv.region.name is the English text: A slip");
  }

  @Test
  @DisplayName("straight quotes, patterns that do not parse, parameters lost in translation")
  void patterns() {
    assertThat(reviewed(words("slips")).wellFormed())
        .containsExactly(
            "region.shortName in de has a straight quote; write ’ instead",
            "region.shortName in de has [], not [0]",
            "region.shortName in nb is no message pattern",
            "region.shortName in nb has [], not [0]");
  }

  @Test
  @DisplayName("reasons without a text, or with more or fewer parameters than the text")
  void reasons() {
    WordsReview review = reviewed(new ToyRegion());
    assertThat(
            review.reasons(
                List.of(
                    Text.of("rule.TOY-R09.unknown"),
                    Text.of("rule.TOY-R01.too-many", 4),
                    Text.of("rule.TOY-R03.broken", Text.of("toy.unknown")),
                    Text.of("rule.TOY-R02.empty", 1))))
        .containsExactly(
            "rule.TOY-R09.unknown is given as a reason, but has no text",
            "rule.TOY-R01.too-many mentions [1], which the rule does not give",
            "toy.unknown is given as a reason, but has no text",
            "rule.TOY-R02.empty does not mention its parameter {0}");
  }

  @Test
  @DisplayName("texts nobody uses")
  void unused() {
    assertThat(reviewed(words("slips")).used(List.of(), Map.of()))
        .containsExactly("left.over is used nowhere");
    assertThat(
            reviewed(words("slips")).used(List.of(), Map.of("left.over", "said by the shop page")))
        .isEmpty();
  }

  private static WordsReview reviewed(RegionPlugin region) {
    return new WordsReview(region, RegionFiles.of(region));
  }

  private static RegionPlugin words(String bundle) {
    return new WordyRegion(bundle);
  }
}

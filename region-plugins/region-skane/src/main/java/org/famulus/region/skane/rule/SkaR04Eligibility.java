package org.famulus.region.skane.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.facts.WishFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.ReferenceDate;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.spi.rule.Verdict.ExcludedItem;

/**
 * SKA-R04: eligible is who is in the final year, or has completed a basic placement in the subject
 * wished; and in either case has a semester or more with substantial clinical training and English
 * at B2. The subject is tested wish by wish; a wish not covered drops out. Without any wish left,
 * or without the rest, the case is held until the faculty rejects it with a reason.
 */
public final class SkaR04Eligibility implements RegionRule {

  /** Question: is the student in the final year. */
  public static final String FINAL_YEAR = "finalYear";

  /** Question: how many semesters with substantial clinical training. */
  public static final String CLINICAL_SEMESTERS = "clinicalSemesters";

  /** Question: level of English. */
  public static final String ENGLISH = "english";

  /** Question: in which subjects a basic clinical placement is completed. */
  public static final String COMPLETED_PLACEMENTS = "completedPlacements";

  @Override
  public String id() {
    return "SKA-R04";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S05", "SKA-F03");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.APPLICATION_DECIDE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.HOLD);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("minimumSemesters", Type.INTEGER, "1"),
        new Parameter("minimumEnglish", Type.CODE, "B2", LanguageLevel.codes()));
  }

  @Override
  public ReferenceDate referenceDate() {
    return ReferenceDate.SUBMISSION;
  }

  @Override
  public Verdict check(RuleContext context) {
    ApplicationFacts application = context.subject(ApplicationFacts.class);
    List<ExcludedItem> notCovered =
        application.wishes().stream()
            .filter(wish -> !coversSubject(application, wish))
            .map(wish -> new ExcludedItem(wish.id(), subjectMissing(wish)))
            .toList();
    Verdict whole = judgeWhole(application, notCovered.size(), context.parameters());
    return notCovered.isEmpty() ? whole : new Verdict.Excluding(notCovered, whole);
  }

  private static boolean coversSubject(ApplicationFacts application, WishFacts wish) {
    return application.yes(FINAL_YEAR)
        || application.fields(COMPLETED_PLACEMENTS).contains(wish.field());
  }

  private static Text subjectMissing(WishFacts wish) {
    return Text.of("rule.SKA-R04.subject", Text.of("field." + wish.field()));
  }

  private static Verdict judgeWhole(
      ApplicationFacts application, int notCovered, ParameterValues values) {
    int semesters = application.number(CLINICAL_SEMESTERS);
    int neededSemesters = values.integer("minimumSemesters");
    Optional<LanguageLevel> english = application.choice(ENGLISH).flatMap(LanguageLevel::ofCode);
    LanguageLevel neededEnglish =
        LanguageLevel.ofCode(values.text("minimumEnglish")).orElse(LanguageLevel.C2);

    boolean tooFewSemesters = semesters < neededSemesters;
    boolean tooLittleEnglish =
        english.filter(level -> level.compareTo(neededEnglish) >= 0).isEmpty();
    Text present =
        english.map(SkaR04Eligibility::label).orElse(Text.of("rule.SKA-R04.no-level"));
    if (tooFewSemesters && tooLittleEnglish) {
      return Verdict.hold(
          "rule.SKA-R04.semesters-and-english",
          semesters,
          neededSemesters,
          present,
          label(neededEnglish));
    }
    if (tooFewSemesters) {
      return Verdict.hold("rule.SKA-R04.semesters", semesters, neededSemesters);
    }
    if (tooLittleEnglish) {
      return Verdict.hold("rule.SKA-R04.english", present, label(neededEnglish));
    }
    return !application.wishes().isEmpty() && notCovered == application.wishes().size()
        ? Verdict.hold("rule.SKA-R04.no-wish-left")
        : Verdict.kept();
  }

  private static Text label(LanguageLevel level) {
    return Text.of("question." + ENGLISH + "." + level);
  }
}

package org.famulus.region.milamed.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.FamulaturAccount;
import org.famulus.region.milamed.study.FamulaturAccount.Count;
import org.famulus.region.milamed.study.FamulaturSet;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.milamed.study.PartToCount;
import org.famulus.region.milamed.study.StudyFacts;
import org.famulus.region.spi.port.RegionRules;
import org.famulus.region.spi.port.RuleAnswers;
import org.famulus.region.spi.port.RuleQuestion;

/** Counts parts of nursing service and Famulatur, behind the rules of the programme. */
@ApplicationScoped
public class MilamedCounting {

  @Inject private RegionRules rules;
  @Inject private MilamedStudyFacts facts;

  /** What the rules say of counting the part; what was counted before must be stored. */
  RuleAnswers ask(PartToCount part, Map<String, String> reasons) {
    return rules.ask(
        RuleQuestion.at(Moments.PART_COUNT, part)
            .from(part.period().firstDay())
            .with(reasons));
  }

  /** How it counts after these answers: one that is warned of is recorded and does not count. */
  Count count(PartToCount part, RuleAnswers answers) {
    boolean counts = answers.passes() && answers.warnings().isEmpty();
    if (!part.kind().equals(Kinds.FAMULATUR)) {
      return counts
          ? new Count(Bucket.INPATIENT, part.days(), 0, 0)
          : new Count(Bucket.INPATIENT, 0, 0, part.days());
    }
    return counts
        ? account(facts.of(part.personId()))
            .count(Bucket.open(part.siteType(), part.marks()), part.wanted(), part.days())
        : new Count(part.wanted().orElse(Bucket.FREE), 0, 0, part.days());
  }

  /** The account as it stands. */
  FamulaturAccount account(StudyFacts study) {
    return FamulaturAccount.of(
        FamulaturSet.of(
            study.office(), study.m2RegisteredOn(), rules.parametersOf("MIL-R06")),
        study.parts());
  }
}

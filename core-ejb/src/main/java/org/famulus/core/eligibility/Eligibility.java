package org.famulus.core.eligibility;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.WrittenReasons;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;

/** What the eligibility desk shows: the rules' answers on one application, or on many. */
@Stateless
public class Eligibility {

  @Inject private Gate gate;
  @Inject private ApplicationRepository applications;
  @Inject private EligibilityRepository assessments;
  @Inject private EligibilityJudgement judgement;

  /** The checklist of an application as of today. */
  @Reads(permission = Permission.ELIGIBILITY_DECIDE)
  public Checklist checklist(String regionId, long applicationId) {
    gate.allow(Target.region(regionId));
    applications.require(regionId, applicationId);
    return Checklist.of(
        judgement.of(regionId, applicationId, WrittenReasons.none()),
        assessments.of(applicationId));
  }

  /** Why the application is held or rejected, as the faculty wrote it for the applicant. */
  @Reads(permission = Permission.APPLICATION_VIEW)
  public Optional<String> reason(String regionId, long applicationId) {
    Application application = applications.require(regionId, applicationId);
    gate.allow(Target.person(regionId, application.personId()));
    return assessments.of(applicationId).stream()
        .filter(EligibilityAssessment::isInForce)
        .findFirst()
        .filter(last -> last.outcome().state() == application.state())
        .flatMap(EligibilityAssessment::reason);
  }

  /** What a decision "eligible" would come to for each application, before anything is done. */
  @Reads(permission = Permission.ELIGIBILITY_DECIDE)
  public List<BulkLine> preview(String regionId, Set<Long> applicationIds) {
    gate.allow(Target.region(regionId));
    Map<Long, Judgement> judgements =
        judgement.of(regionId, applicationIds, WrittenReasons.none());
    List<BulkLine> lines = new ArrayList<>();
    for (Application application : applications.some(regionId, applicationIds)) {
      Judgement judged = judgements.get(application.id());
      lines.add(
          application.state().isAssessable()
              ? BulkLine.expected(application, judged)
              : BulkLine.notAssessable(application));
    }
    return lines;
  }
}

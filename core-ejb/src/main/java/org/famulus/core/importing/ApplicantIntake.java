package org.famulus.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.core.access.Callers;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.agreement.Agreement;
import org.famulus.core.agreement.AgreementRepository;
import org.famulus.core.application.ApplicationNumbers;
import org.famulus.core.application.PlaceChoices;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.tabular.CodeParser;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.TypedRow;
import org.famulus.core.tabular.layout.ApplicantLayout;
import org.famulus.core.tabular.layout.ApplicantRow;
import org.famulus.core.tabular.layout.WishColumns;

/**
 * Loads nominated students, known by address or else by name and date of birth, and their
 * applications in one call. Papers are not asked for: they lie where the list comes from.
 */
@ApplicationScoped
class ApplicantIntake implements Intake<ApplicantRow> {

  @Inject private KnownWords words;
  @Inject private OrganisationStore organisations;
  @Inject private AgreementRepository agreements;
  @Inject private CallRepository calls;
  @Inject private PlaceChoices choices;
  @Inject private ApplicantStore store;
  @Inject private ApplicationNumbers numbers;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public ImportKind kind() {
    return ImportKind.APPLICANTS;
  }

  @Override
  public Layout<ApplicantRow> layout(ImportOrder order) {
    String regionId = order.regionId();
    return new ApplicantLayout(
        new CodeParser(KnownWords.names(ids(regionId, OrganisationType.UNIVERSITY).keySet())),
        words.questions(regionId, order.language()),
        WishColumns.upTo(
            regions.get(regionId).catalogue().maximumWishes(),
            words.fields(regionId, order.language()),
            KnownWords.names(ids(regionId, OrganisationType.SITE).keySet())));
  }

  @Override
  public ImportPlan plan(
      ImportOrder order, List<TypedRow<ApplicantRow>> rows, Ledger ledger, ImportWatch watch) {
    String regionId = order.regionId();
    long callId = order.options().callId().orElseThrow();
    ApplicationCall call =
        calls.find(regionId, callId).orElseThrow(() -> new NotFoundException("call", callId));
    Map<String, Long> universities = ids(regionId, OrganisationType.UNIVERSITY);
    ApplicantJudge judge =
        new ApplicantJudge(
            new ApplicantJudge.Season(
                call,
                regions.get(regionId).catalogue(),
                choices.of(callId),
                regions.today(regionId, clock),
                order.options().lateReason()),
            new ApplicantJudge.Places(
                universities,
                ids(regionId, OrganisationType.SITE),
                agreementsOf(regionId, universities)),
            rules.open(regionId));
    ApplicantPlan plan =
        new ApplicantPlan(
            call, judge, ledger, new ApplicantWriter(call, store, numbers, clock, callers));
    int done = 0;
    for (List<TypedRow<ApplicantRow>> batch : Batches.of(rows)) {
      if (watch.isCancelled()) {
        break;
      }
      plan.add(batch, PeopleOfFile.find(store, call, batch));
      done += batch.size();
      watch.reached(ImportPhase.CHECKING, done, rows.size());
    }
    return plan;
  }

  private Map<String, Long> ids(String regionId, OrganisationType type) {
    Map<String, Long> ids = new HashMap<>();
    organisations
        .ofType(regionId, type)
        .forEach(organisation -> ids.putIfAbsent(organisation.name(), organisation.id()));
    return ids;
  }

  private Map<Long, List<Agreement>> agreementsOf(String regionId, Map<String, Long> universities) {
    Map<Long, List<Agreement>> found = new HashMap<>();
    Batches.of(universities.values().stream().sorted().toList())
        .forEach(batch -> found.putAll(agreements.ofInstitutions(regionId, batch)));
    return found;
  }
}

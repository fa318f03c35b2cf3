package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.AccountRepository;
import org.famulus.core.access.Callers;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.support.CheckForm;
import org.famulus.core.support.FundingPeriodForm;
import org.famulus.core.support.FundingPeriods;
import org.famulus.core.support.SupportClaimForm;
import org.famulus.core.support.SupportClaiming;
import org.famulus.core.support.SupportClaims;
import org.famulus.core.support.SupportDecisions;
import org.famulus.core.support.SupportPayments;
import org.famulus.core.support.SupportReceipts;

/** Funding periods and claims of a first season; two people decide, as everywhere. */
@ApplicationScoped
class SeasonClaims {

  @Inject private Callers callers;
  @Inject private AccountRepository accounts;
  @Inject private FundingPeriods periods;
  @Inject private SupportClaiming claiming;
  @Inject private SupportReceipts receipts;
  @Inject private SupportClaims claims;
  @Inject private SupportDecisions decisions;
  @Inject private SupportPayments payments;
  @Inject private SeasonOutcomes outcomes;

  /**
   * A claim.
   *
   * @param form what the student wrote
   * @param receipt her receipt, for all she claims
   * @param submittedOn when she handed it in
   * @param checked who checked it and when, if anybody did
   * @param approved who approved it and when
   */
  record Claim(
      SupportClaimForm form,
      Path receipt,
      LocalDate submittedOn,
      Optional<Step> checked,
      Optional<Step> approved) {

    /** As the file describes it. */
    static Claim of(JsonObject json, Path folder) {
      return new Claim(
          new SupportClaimForm(
              json.getInt("km"),
              SeasonJson.amounts(json, "amounts"),
              json.getString("remark", ""),
              json.getString("accountHolder"),
              json.getString("iban")),
          folder.resolve(json.getString("receipt")),
          SeasonJson.day(json, "submittedOn"),
          SeasonJson.object(json, "checked").map(Step::of),
          SeasonJson.object(json, "approved").map(Step::of));
    }
  }

  /**
   * A step somebody takes.
   *
   * @param day when
   * @param login her sign-in name
   */
  record Step(LocalDate day, String login) {

    static Step of(JsonObject json) {
      return new Step(SeasonJson.day(json, "day"), json.getString("by"));
    }
  }

  /** Writes a funding period down. */
  void fund(String regionId, FundingPeriodForm form) {
    outcomes.done(regionId, form.title(), periods.add(regionId, form));
  }

  /** A student hands a claim in; answers its id. */
  long submit(String regionId, long placement, Claim claim) {
    String what = "claim of " + claim.form().accountHolder();
    long id = outcomes.done(regionId, what, claiming.draft(regionId, placement));
    claim
        .form()
        .amounts()
        .keySet()
        .forEach(
            kind ->
                outcomes.done(
                    regionId,
                    what,
                    receipts.handIn(regionId, id, kind, file(claim.receipt()))));
    outcomes.done(
        regionId,
        what,
        claiming.submit(
            regionId, id, version(regionId, id), claim.form(), WrittenReasons.none()));
    return id;
  }

  /** Somebody checks it and leaves it as it is. */
  void check(String regionId, long id, Claim claim, Step step) {
    CheckForm asIs = new CheckForm(claim.form().distanceKm(), Map.of(), "");
    by(regionId, step, () -> decisions.check(regionId, id, version(regionId, id), asIs));
  }

  /** Somebody else approves it. */
  void approve(String regionId, long id, Step step) {
    by(
        regionId,
        step,
        () -> decisions.approve(regionId, id, version(regionId, id), WrittenReasons.none()));
  }

  /** Somebody pays what is approved, from the funding period of that day. */
  void pay(String regionId, Step step) {
    LocalDate day = step.day();
    long period =
        periods.all(regionId).stream()
            .filter(each -> !day.isBefore(each.firstDay()) && !day.isAfter(each.lastDay()))
            .findFirst()
            .orElseThrow(() -> SeasonAccounts.unknown("funding period of", day.toString()))
            .id();
    by(regionId, step, () -> payments.pay(regionId, period, day));
  }

  private void by(String regionId, Step step, Callers.Work<Outcome<Long>, RuntimeException> work) {
    outcomes.done(
        regionId,
        step.login(),
        callers.as(
            accounts
                .byLogin(step.login())
                .map(callers::withRights)
                .orElseThrow(() -> SeasonAccounts.unknown("account", step.login())),
            work));
  }

  private static UploadedFile file(Path path) {
    try {
      return new UploadedFile(path.getFileName().toString(), Files.readAllBytes(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private long version(String regionId, long id) {
    return claims.detail(regionId, id).row().version();
  }
}

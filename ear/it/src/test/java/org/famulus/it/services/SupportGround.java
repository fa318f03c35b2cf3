package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Grant;
import org.famulus.core.access.Role;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.region.Regions;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.support.CheckForm;
import org.famulus.core.support.FundingPeriodForm;
import org.famulus.core.support.FundingPeriodRow;
import org.famulus.core.support.FundingPeriods;
import org.famulus.core.support.SupportClaimForm;
import org.famulus.core.support.SupportClaiming;
import org.famulus.core.support.SupportClaims;
import org.famulus.core.support.SupportDecisions;
import org.famulus.core.support.SupportDetail;
import org.famulus.core.support.SupportReceipts;
import org.famulus.core.support.SupportRow;

/** The ground on which tests of claims stand: MiLaMed, funding periods of one day, ended placements. */
@ApplicationScoped
public class SupportGround {

  static final String REGION = MilamedGround.REGION;
  static final String IBAN = "DE89 3704 0044 0532 0130 00";
  static final byte[] RECEIPT =
      "%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  /** Days ago; each test has one of its own, and so its own money. */
  private final AtomicInteger ago = new AtomicInteger(1);

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private MilamedGround milamed;
  @Inject private EndedPlacements ended;
  @Inject private FundingPeriods periods;
  @Inject private SupportClaims claims;
  @Inject private SupportClaiming claiming;
  @Inject private SupportReceipts receipts;
  @Inject private SupportDecisions decisions;

  /**
   * Money for placements that ended on one day.
   *
   * @param id the funding period
   * @param day the day
   */
  public record Funding(long id, LocalDate day) {}

  /** Staff with an account of its own. */
  static Caller staff(long account, Role... roles) {
    return new Caller(
        Optional.of(account),
        "Account " + account,
        Optional.empty(),
        false,
        false,
        List.of(roles).stream().map(role -> new Grant(REGION, role, Optional.empty())).toList());
  }

  /** Whoever checks. */
  static Caller checker() {
    return staff(-101, Role.COORDINATOR);
  }

  /** Whoever approves. */
  static Caller approver() {
    return staff(-102, Role.FINANCE);
  }

  /** A student, with the account she signs in with. */
  static Caller student(long person) {
    return new Caller(
        Optional.of(-1_000 - person),
        "Student " + person,
        Optional.of(person),
        false,
        false,
        List.of(new Grant(REGION, Role.APPLICANT, Optional.empty())));
  }

  /** The day it is. */
  LocalDate today() {
    return regions.today(REGION, clock);
  }

  /** A day, not long ago, that no other test uses. */
  LocalDate day() {
    return today().minusDays(ago.getAndIncrement());
  }

  /** Money for placements that ended on a day of their own. */
  Funding funding(String budget) {
    LocalDate day = day();
    return new Funding(
        callers.as(approver(), () -> periods.add(REGION, form(day, day, budget))).value(), day);
  }

  static FundingPeriodForm form(LocalDate firstDay, LocalDate lastDay, String budget) {
    return new FundingPeriodForm(
        "Test phase",
        "Federal Ministry of Health",
        firstDay,
        lastDay,
        new BigDecimal(budget),
        "EUR",
        "Universität Leipzig",
        "DE02 1203 0000 0000 2020 51",
        "");
  }

  /** What there is and what is left. */
  FundingPeriodRow funding(long id) {
    return callers.as(approver(), () -> periods.detail(REGION, id));
  }

  /** What a student asks for a placement far away. */
  static SupportClaimForm asking(int kilometres, String travel, String lodging) {
    return new SupportClaimForm(
        kilometres,
        Map.of(
            "TRAVEL", new BigDecimal(travel), "LODGING", new BigDecimal(lodging)),
        "By train",
        "Jördis Quellhain",
        IBAN);
  }

  /** A draft of a student for a placement that ended on a day, with a receipt. */
  long draft(long person, LocalDate lastDay) {
    long placement = ended.placement(person, lastDay);
    return callers.as(
        student(person),
        () -> {
          long claim = claiming.draft(REGION, placement).value();
          receipts
              .handIn(REGION, claim, "TRAVEL", new UploadedFile("ticket.pdf", RECEIPT))
              .value();
          return claim;
        });
  }

  /** A claim that was handed in. */
  long submitted(long person, LocalDate lastDay, String travel) {
    long claim = draft(person, lastDay);
    submit(person, claim, asking(80, travel, "0")).value();
    return claim;
  }

  /** Hands a draft in. */
  Outcome<Long> submit(long person, long claim, SupportClaimForm form) {
    return callers.as(
        student(person),
        () -> claiming.submit(REGION, claim, version(claim), form, WrittenReasons.none()));
  }

  /** A claim that was checked, as it was asked for. */
  long checked(Funding funding, String travel) {
    long claim = submitted(milamed.person(), funding.day(), travel);
    check(claim, new CheckForm(80, Map.of(), "")).value();
    return claim;
  }

  /** Checks a claim. */
  Outcome<Long> check(long claim, CheckForm form) {
    return callers.as(checker(), () -> decisions.check(REGION, claim, version(claim), form));
  }

  /** Approves a claim. */
  Outcome<Long> approve(Caller caller, long claim) {
    long version = version(claim);
    return callers.as(
        caller, () -> decisions.approve(REGION, claim, version, WrittenReasons.none()));
  }

  /** A claim as it stands. */
  SupportRow now(long claim) {
    return detail(claim).row();
  }

  /** A claim with all about it, as staff sees it. */
  SupportDetail detail(long claim) {
    return callers.as(checker(), () -> claims.detail(REGION, claim));
  }

  /** Its version. */
  long version(long claim) {
    return now(claim).version();
  }

  /** The account's number of a claim, as it is stored. */
  @Transactional
  public Optional<String> account(long claim) {
    return em.createQuery("select c.iban from SupportClaim c where c.id = :id", String.class)
        .setParameter("id", claim)
        .getResultStream()
        .flatMap(iban -> Optional.ofNullable(iban).stream())
        .findFirst();
  }

  /** How often the audit log says that something was done. */
  @Transactional
  public long audited(String useCase) {
    return em.createQuery(
            "select count(e.id) from AuditEntry e where e.regionId = :region"
                + " and e.useCase = :useCase",
            Long.class)
        .setParameter("region", REGION)
        .setParameter("useCase", useCase)
        .getSingleResult();
  }

  /** Templates of the mails about a claim. */
  @Transactional
  public List<String> mails(long claim) {
    return em.createQuery(
            "select m.template from MailMessage m where m.aboutType = 'SUPPORT'"
                + " and m.aboutId = :id order by m.id",
            String.class)
        .setParameter("id", claim)
        .getResultList();
  }
}

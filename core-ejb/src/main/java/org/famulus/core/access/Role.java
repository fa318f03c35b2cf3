package org.famulus.core.access;

import static org.famulus.region.spi.access.Permission.*;

import java.util.List;
import java.util.Set;

/**
 * What somebody is in a programme. The programme's own word for a role is the bundle key {@code
 * role.<NAME>}.
 */
public enum Role {
  /** Owns the programme's settings, rules' parameters and people's roles. */
  PROGRAMME_ADMIN(Scope.REGION, Permissions.OF_ADMIN),
  /** Runs the season: places, calls, applications, decisions, mail. */
  COORDINATOR(Scope.REGION, Permissions.OF_COORDINATOR),
  /** Reads figures, settings and the audit trail; sees no applicant. */
  OBSERVER(
      Scope.REGION,
      Set.of(
          REGION_VIEW,
          ORGANISATION_VIEW,
          AGREEMENT_VIEW,
          INTEREST_VIEW,
          HOST_OFFER_VIEW,
          CALL_VIEW,
          REPORT_VIEW,
          AUDIT_VIEW)),
  /** Sees evidence of health and police matters and notes that it is in order; nothing else. */
  VERIFIER(
      Scope.REGION,
      Set.of(REGION_VIEW, PLACEMENT_VIEW, CLEARANCE_VIEW, REQUIREMENT_VERIFY_CONFIDENTIAL)),
  /** Decides whether a placement is passed. */
  EXAMINER(
      Scope.REGION,
      Set.of(REGION_VIEW, PLACEMENT_VIEW, GRADE_DECIDE, CERTIFICATE_VIEW, REPORT_VIEW)),
  /** Approves what units and students are paid. */
  FINANCE(
      Scope.REGION,
      Set.of(
          REGION_VIEW,
          PAYMENT_VIEW,
          PAYMENT_APPROVE,
          SUPPORT_VIEW,
          SUPPORT_CHECK,
          SUPPORT_APPROVE,
          SUPPORT_FUND,
          REPORT_VIEW)),
  /** Speaks for a clinical unit: states its places, sees the people allotted to it. */
  HOST(Scope.ORGANISATION, Permissions.OF_HOST),
  /** Head of a unit, or of a section by delegation: approves what the unit offers. */
  UNIT_HEAD(Scope.ORGANISATION, Permissions.OF_UNIT_HEAD),
  /** Nominates for a home institution. */
  NOMINATOR(
      Scope.ORGANISATION,
      Set.of(REGION_VIEW, CALL_VIEW, AGREEMENT_VIEW, NOMINATION_VIEW, NOMINATION_EDIT)),
  /** Applies, and reads nothing but her own records. */
  APPLICANT(
      Scope.OWN,
      Set.of(
          REGION_VIEW,
          HOST_OFFER_VIEW,
          BOOKING_VIEW,
          BOOKING_REQUEST,
          CALL_VIEW,
          APPLICATION_VIEW,
          APPLICATION_EDIT,
          PAPER_VIEW,
          DECISION_VIEW,
          DECISION_ANSWER,
          PLACEMENT_VIEW,
          CLEARANCE_VIEW,
          REQUIREMENT_SUBMIT,
          LOGBOOK_EDIT,
          CONFIRMATION_HAND_IN,
          CERTIFICATE_VIEW,
          SUPPORT_VIEW,
          SUPPORT_CLAIM));

  private final Scope scope;
  private final Set<String> permissions;

  Role(Scope scope, Set<String> permissions) {
    this.scope = scope;
    this.permissions = permissions;
  }

  /** How far the role reaches. */
  public Scope scope() {
    return scope;
  }

  /** Whether the role grants the permission within its scope. */
  public boolean grants(String permission) {
    return permissions.contains(permission);
  }

  /** Permissions the role grants within its scope. */
  public Set<String> permissions() {
    return permissions;
  }

  /** How far a role reaches. */
  public enum Scope {
    /** Everything in the region. */
    REGION,
    /** Records of one organisation and what lies below it. */
    ORGANISATION,
    /** The person's own records. */
    OWN
  }

  /** Constant sets, needed before the enum's own constants exist. */
  private static final class Permissions {
    static final Set<String> OF_COORDINATOR =
        Set.of(
            REGION_VIEW,
            ORGANISATION_VIEW,
            ORGANISATION_EDIT,
            AGREEMENT_VIEW,
            AGREEMENT_EDIT,
            INTEREST_VIEW,
            INTEREST_EDIT,
            INTEREST_APPROVE,
            HOST_OFFER_VIEW,
            HOST_OFFER_EDIT,
            BOOKING_VIEW,
            BOOKING_REQUEST,
            BOOKING_ANSWER,
            PLACE_MATCH,
            CALL_VIEW,
            CALL_EDIT,
            NOMINATION_VIEW,
            NOMINATION_EDIT,
            APPLICATION_VIEW,
            APPLICATION_EDIT,
            PAPER_VIEW,
            ELIGIBILITY_DECIDE,
            ALLOCATION_EDIT,
            DECISION_VIEW,
            DECISION_ISSUE,
            DECISION_ANSWER,
            PLACEMENT_VIEW,
            PLACEMENT_EDIT,
            CLEARANCE_VIEW,
            REQUIREMENT_SUBMIT,
            REQUIREMENT_VERIFY,
            LOGBOOK_EDIT,
            CONFIRMATION_EDIT,
            CONFIRMATION_HAND_IN,
            CERTIFICATE_VIEW,
            LINK_SEND,
            HOST_VIEW,
            HOST_EDIT,
            HOST_PROFILE,
            PAYMENT_VIEW,
            PAYMENT_PREPARE,
            EVALUATION_EDIT,
            EVALUATION_VIEW,
            SUPPORT_VIEW,
            SUPPORT_CLAIM,
            SUPPORT_CHECK,
            REPORT_VIEW,
            PERSON_VIEW,
            PERSON_EDIT,
            IMPORT,
            MAIL_VIEW,
            MAIL_SEND,
            USER_EDIT,
            AUDIT_VIEW);
    static final Set<String> OF_ADMIN =
        plus(
            OF_COORDINATOR,
            PARAMETER_EDIT,
            CONTENT_EDIT,
            PAYMENT_APPROVE,
            SUPPORT_APPROVE,
            SUPPORT_FUND,
            PERSON_DATA);
    static final Set<String> OF_HOST =
        Set.of(
            REGION_VIEW,
            CALL_VIEW,
            ORGANISATION_VIEW,
            INTEREST_VIEW,
            INTEREST_EDIT,
            HOST_OFFER_VIEW,
            HOST_OFFER_EDIT,
            BOOKING_VIEW,
            BOOKING_ANSWER,
            DECISION_VIEW,
            PLACEMENT_VIEW,
            CLEARANCE_VIEW,
            CONFIRMATION_EDIT,
            HOST_PROFILE,
            PAYMENT_VIEW);
    static final Set<String> OF_UNIT_HEAD = plus(OF_HOST, INTEREST_APPROVE);

    private static Set<String> plus(Set<String> permissions, String... more) {
      Set<String> all = new java.util.HashSet<>(permissions);
      all.addAll(List.of(more));
      return Set.copyOf(all);
    }
  }
}

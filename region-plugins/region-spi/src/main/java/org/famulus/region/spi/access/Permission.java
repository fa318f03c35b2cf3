package org.famulus.region.spi.access;

/**
 * Permissions the core knows. A role grants permissions in one region, for all of it, for one
 * organisation, or for the person's own records; what is not granted is refused. Several roles of a
 * person add up. Rights are read anew for every call, so a role that was taken away ends at once.
 */
public final class Permission {

  /** Open the region's pages and read what is meant for everybody in it. */
  public static final String REGION_VIEW = "region.view";

  /** See organisations, units and sites. */
  public static final String ORGANISATION_VIEW = "organisation.view";

  /** Create, change and close organisations, units and sites. */
  public static final String ORGANISATION_EDIT = "organisation.edit";

  /** See agreements. */
  public static final String AGREEMENT_VIEW = "agreement.view";

  /** Create and change agreements. */
  public static final String AGREEMENT_EDIT = "agreement.edit";

  /** See registrations of interest. */
  public static final String INTEREST_VIEW = "interest.view";

  /** Register and change interest. */
  public static final String INTEREST_EDIT = "interest.edit";

  /** Approve interest as head of the unit or by delegation. */
  public static final String INTEREST_APPROVE = "interest.approve";

  /** See who is recruited as a host, and what was noted about it. */
  public static final String HOST_VIEW = "host.view";

  /** Recruit hosts: partner regions, stages, notes, statements of willingness. */
  public static final String HOST_EDIT = "host.edit";

  /** Describe a host: fields, physicians, how it is reached, lodging. */
  public static final String HOST_PROFILE = "host.profile";

  /** See places hosts offer to be booked. */
  public static final String HOST_OFFER_VIEW = "host-offer.view";

  /** Draft, publish, change and withdraw places to be booked. */
  public static final String HOST_OFFER_EDIT = "host-offer.edit";

  /** See bookings. */
  public static final String BOOKING_VIEW = "booking.view";

  /** Ask for a place, answer a proposal, take a booking back. */
  public static final String BOOKING_REQUEST = "booking.request";

  /** Accept or decline bookings, propose other days, take a booked place back. */
  public static final String BOOKING_ANSWER = "booking.answer";

  /** See who waits for a place, and ask for places for them. */
  public static final String PLACE_MATCH = "place.match";

  /** See calls. */
  public static final String CALL_VIEW = "call.view";

  /** Plan and publish calls. */
  public static final String CALL_EDIT = "call.edit";

  /** See nominations. */
  public static final String NOMINATION_VIEW = "nomination.view";

  /** Nominate students and withdraw nominations. */
  public static final String NOMINATION_EDIT = "nomination.edit";

  /** See applications. */
  public static final String APPLICATION_VIEW = "application.view";

  /** Write, hand in and withdraw applications. */
  public static final String APPLICATION_EDIT = "application.edit";

  /** Open the papers of an application. */
  public static final String PAPER_VIEW = "paper.view";

  /** Decide on eligibility. */
  public static final String ELIGIBILITY_DECIDE = "eligibility.decide";

  /** Run and edit draft allocations. */
  public static final String ALLOCATION_EDIT = "allocation.edit";

  /** See admission decisions. */
  public static final String DECISION_VIEW = "decision.view";

  /** Issue and revoke admission decisions. */
  public static final String DECISION_ISSUE = "decision.issue";

  /** Accept or decline one's own place. */
  public static final String DECISION_ANSWER = "decision.answer";

  /** See placements and where they stand. */
  public static final String PLACEMENT_VIEW = "placement.view";

  /** Start, change, interrupt and end placements. */
  public static final String PLACEMENT_EDIT = "placement.edit";

  /** See whether students are cleared, gate by gate; never why not. */
  public static final String CLEARANCE_VIEW = "clearance.view";

  /** Hand in requirements. */
  public static final String REQUIREMENT_SUBMIT = "requirement.submit";

  /** Verify ordinary requirements. */
  public static final String REQUIREMENT_VERIFY = "requirement.verify";

  /** See and verify requirements of health and police. */
  public static final String REQUIREMENT_VERIFY_CONFIDENTIAL = "requirement.verify-confidential";

  /** Write a logbook. */
  public static final String LOGBOOK_EDIT = "logbook.edit";

  /** Record a supervisor's confirmation. */
  public static final String CONFIRMATION_EDIT = "confirmation.edit";

  /** Hand a supervisor's confirmation in. */
  public static final String CONFIRMATION_HAND_IN = "confirmation.hand-in";

  /** Decide on grades. */
  public static final String GRADE_DECIDE = "grade.decide";

  /** See and open certificates. */
  public static final String CERTIFICATE_VIEW = "certificate.view";

  /** Send personal links to people without an account. */
  public static final String LINK_SEND = "link.send";

  /** See payments of units. */
  public static final String PAYMENT_VIEW = "payment.view";

  /** Prepare payment runs and corrections. */
  public static final String PAYMENT_PREPARE = "payment.prepare";

  /** Approve payment runs somebody else has prepared. */
  public static final String PAYMENT_APPROVE = "payment.approve";

  /** Write the questions of evaluations and ask them. */
  public static final String EVALUATION_EDIT = "evaluation.edit";

  /** See what was answered, as far as groups are large enough. */
  public static final String EVALUATION_VIEW = "evaluation.view";

  /** See claims for support, and what there is to give. */
  public static final String SUPPORT_VIEW = "support.view";

  /** Write claims for support, hand them in and take them back. */
  public static final String SUPPORT_CLAIM = "support.claim";

  /** Check claims for support, send them back and refuse them. */
  public static final String SUPPORT_CHECK = "support.check";

  /** Approve claims somebody else has checked, and write payment files. */
  public static final String SUPPORT_APPROVE = "support.approve";

  /** Write down who gives how much for which time. */
  public static final String SUPPORT_FUND = "support.fund";

  /** Write what the programme publishes: pages, documents, mail templates. */
  public static final String CONTENT_EDIT = "content.edit";

  /** See the season's figures. */
  public static final String REPORT_VIEW = "report.view";

  /** See people and their records in the programme. */
  public static final String PERSON_VIEW = "person.view";

  /** Create, change and merge people. */
  public static final String PERSON_EDIT = "person.edit";

  /** Hand somebody what is kept about her, and erase it. */
  public static final String PERSON_DATA = "person.data";

  /** Load files of units, universities and applicants. */
  public static final String IMPORT = "import.run";

  /** See the outgoing mail. */
  public static final String MAIL_VIEW = "mail.view";

  /** Send bulk mail and test mail. */
  public static final String MAIL_SEND = "mail.send";

  /** Invite people and give roles. */
  public static final String USER_EDIT = "user.edit";

  /** Change dated parameters of rules. */
  public static final String PARAMETER_EDIT = "parameter.edit";

  /** Read the audit trail. */
  public static final String AUDIT_VIEW = "audit.view";

  private Permission() {}
}

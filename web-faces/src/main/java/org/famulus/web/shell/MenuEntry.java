package org.famulus.web.shell;

import java.util.Map;
import java.util.Optional;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.Step;

/**
 * A page in the navigation. It is shown to those who hold its permission, in regions that have its
 * step.
 *
 * @param task the task it belongs to
 * @param key its label is {@code nav.<key>}; {@code nav.<key>.own} for those who reach only their
 *     own part, and {@code nav.<key>.unit} if that is the part of an organisation
 * @param view path of the page
 * @param permission who sees it
 * @param step step of the season it needs, if any
 * @param ofPart whether it is for those alone who hold the permission for a part of the programme
 */
record MenuEntry(
    MenuTask task,
    String key,
    String view,
    String permission,
    Optional<Step> step,
    boolean ofPart) {

  /** Every page in the navigation, in the order it is shown. */
  static final java.util.List<MenuEntry> ALL =
      java.util.List.of(
          of(MenuTask.HOME, "home", "/index.xhtml", Permission.REGION_VIEW),
          in(Step.INTEREST, MenuTask.PLACES, "interest", "/interest/list.xhtml", Permission.INTEREST_VIEW),
          in(Step.CALL, MenuTask.PLACES, "call", "/call/list.xhtml", Permission.CALL_VIEW),
          in(Step.CALL, MenuTask.PLACES, "offer", "/offer/list.xhtml", Permission.CALL_EDIT),
          in(Step.BOOKING, MenuTask.PLACES, "host-offer", "/booking/offers.xhtml", Permission.HOST_OFFER_EDIT),
          in(Step.BOOKING, MenuTask.PLACES, "search", "/booking/search.xhtml", Permission.HOST_OFFER_VIEW),
          in(Step.BOOKING, MenuTask.APPLICANTS, "booking", "/booking/list.xhtml", Permission.BOOKING_VIEW),
          in(Step.BOOKING, MenuTask.APPLICANTS, "matching", "/matching/board.xhtml", Permission.PLACE_MATCH),
          in(Step.HOST, MenuTask.PLACES, "host", "/host/list.xhtml", Permission.HOST_VIEW),
          in(Step.HOST, MenuTask.PLACES, "partner-region", "/host/regions.xhtml", Permission.REGION_VIEW),
          ofPart(Step.HOST, MenuTask.PLACES, "host-profile", "/host/profile.xhtml", Permission.HOST_PROFILE),
          in(Step.NOMINATION, MenuTask.APPLICANTS, "nomination", "/nomination/list.xhtml", Permission.NOMINATION_VIEW),
          in(Step.APPLICATION, MenuTask.APPLICANTS, "application", "/application/list.xhtml", Permission.APPLICATION_VIEW),
          in(Step.ELIGIBILITY, MenuTask.APPLICANTS, "eligibility", "/eligibility/desk.xhtml", Permission.ELIGIBILITY_DECIDE),
          in(Step.ALLOCATION, MenuTask.ALLOTMENT, "allocation", "/allocation/list.xhtml", Permission.ALLOCATION_EDIT),
          in(Step.BLOCK_PLAN, MenuTask.ALLOTMENT, "block-plan", "/blockplan/list.xhtml", Permission.ALLOCATION_EDIT),
          in(Step.DECISION, MenuTask.ALLOTMENT, "decision", "/decision/list.xhtml", Permission.DECISION_ISSUE),
          in(Step.PLACEMENT, MenuTask.ALLOTMENT, "placement", "/placement/list.xhtml", Permission.DECISION_VIEW),
          in(Step.COMPLIANCE, MenuTask.ALLOTMENT, "clearance", "/compliance/list.xhtml", Permission.REQUIREMENT_SUBMIT),
          in(Step.COMPLIANCE, MenuTask.ALLOTMENT, "requirement", "/compliance/desk.xhtml", Permission.REQUIREMENT_VERIFY),
          in(Step.COMPLIANCE, MenuTask.ALLOTMENT, "confidential", "/compliance/confidential.xhtml", Permission.REQUIREMENT_VERIFY_CONFIDENTIAL),
          in(Step.COMPLETION, MenuTask.ALLOTMENT, "completion", "/completion/list.xhtml", Permission.CONFIRMATION_EDIT),
          in(Step.COMPLETION, MenuTask.ALLOTMENT, "grading", "/completion/desk.xhtml", Permission.GRADE_DECIDE),
          in(Step.PLACEMENT, MenuTask.ALLOTMENT, "calendar", "/placement/calendar.xhtml", Permission.PLACEMENT_VIEW),
          in(Step.SUPPORT, MenuTask.ALLOTMENT, "support", "/support/list.xhtml", Permission.SUPPORT_VIEW),
          of(MenuTask.CONTACTS, "organisation", "/organisation/list.xhtml", Permission.ORGANISATION_VIEW),
          of(MenuTask.CONTACTS, "agreement", "/agreement/list.xhtml", Permission.AGREEMENT_VIEW),
          of(MenuTask.CONTACTS, "person", "/person/list.xhtml", Permission.PERSON_VIEW),
          of(MenuTask.CONTACTS, "mail", "/notify/list.xhtml", Permission.MAIL_VIEW),
          of(MenuTask.CONTACTS, "link", "/link/list.xhtml", Permission.LINK_SEND),
          of(MenuTask.CONTACTS, "import", "/importing/start.xhtml", Permission.IMPORT),
          in(Step.PAYMENT, MenuTask.PROGRAMME, "payment", "/payment/list.xhtml", Permission.PAYMENT_VIEW),
          of(MenuTask.PROGRAMME, "report", "/report/season.xhtml", Permission.REPORT_VIEW),
          in(Step.INTEREST, MenuTask.PROGRAMME, "report-units", "/report/units.xhtml", Permission.REPORT_VIEW),
          in(Step.COMPLIANCE, MenuTask.PROGRAMME, "report-gates", "/report/gates.xhtml", Permission.REPORT_VIEW),
          in(Step.EVALUATION, MenuTask.PROGRAMME, "report-goals", "/report/goals.xhtml", Permission.REPORT_VIEW),
          in(Step.EVALUATION, MenuTask.PROGRAMME, "evaluation", "/evaluation/results.xhtml", Permission.EVALUATION_VIEW),
          of(MenuTask.PROGRAMME, "documents", "/library/documents.xhtml", Permission.REGION_VIEW),
          of(MenuTask.PROGRAMME, "events", "/library/events.xhtml", Permission.REGION_VIEW),
          of(MenuTask.PROGRAMME, "rules", "/rules/index.xhtml", Permission.REGION_VIEW),
          of(MenuTask.SETTINGS, "users", "/access/users.xhtml", Permission.USER_EDIT),
          of(MenuTask.SETTINGS, "deputies", "/access/deputies.xhtml", Permission.USER_EDIT),
          of(MenuTask.SETTINGS, "parameters", "/rules/parameters.xhtml", Permission.PARAMETER_EDIT),
          of(MenuTask.SETTINGS, "wording", "/wording/list.xhtml", Permission.CONTENT_EDIT),
          in(Step.EVALUATION, MenuTask.SETTINGS, "questionnaire", "/evaluation/list.xhtml", Permission.EVALUATION_VIEW),
          in(Step.HOST, MenuTask.SETTINGS, "public-page", "/library/pages.xhtml", Permission.CONTENT_EDIT),
          of(MenuTask.SETTINGS, "audit", "/audit/list.xhtml", Permission.AUDIT_VIEW),
          of(MenuTask.SETTINGS, "regions", "/start/regions.xhtml", Permission.AUDIT_VIEW));

  /** Pages that are opened from another list than the first of their folder. */
  private static final Map<String, String> OPENED_FROM =
      Map.of(
          "/booking/record.xhtml", "/booking/list.xhtml",
          "/booking/mine.xhtml", "/booking/list.xhtml",
          "/evaluation/edit.xhtml", "/evaluation/list.xhtml",
          "/evaluation/question.xhtml", "/evaluation/list.xhtml",
          "/replan/list.xhtml", "/allocation/list.xhtml",
          "/replan/new.xhtml", "/allocation/list.xhtml",
          "/replan/record.xhtml", "/allocation/list.xhtml");

  /** The entry of the list a page is opened from, if it lies beside one. */
  static Optional<MenuEntry> above(String view) {
    String folder = view.substring(0, view.lastIndexOf('/') + 1);
    String list = OPENED_FROM.getOrDefault(view, folder.length() > 1 ? folder : view);
    return ALL.stream().filter(entry -> entry.view().startsWith(list)).findFirst();
  }

  private static MenuEntry of(MenuTask task, String key, String view, String permission) {
    return new MenuEntry(task, key, view, permission, Optional.empty(), false);
  }

  private static MenuEntry in(Step step, MenuTask task, String key, String view, String permission) {
    return new MenuEntry(task, key, view, permission, Optional.of(step), false);
  }

  private static MenuEntry ofPart(
      Step step, MenuTask task, String key, String view, String permission) {
    return new MenuEntry(task, key, view, permission, Optional.of(step), true);
  }
}

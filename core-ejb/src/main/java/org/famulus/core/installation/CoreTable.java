package org.famulus.core.installation;

import java.util.List;
import java.util.Map;

/**
 * A table of the core with rows about people, and what becomes of such a row when the person is
 * erased. A test compares the list with the schema, so that no table is forgotten.
 *
 * @param name its name
 * @param fate what becomes of a row
 * @param cleared columns of a row that stays, each with what stands there afterwards
 */
record CoreTable(String name, Fate fate, Map<String, String> cleared) {

  private static final String NOTHING = "null";
  private static final String NUMBER = "'#' || id";

  /** All of them; what others refer to stands after them. */
  static final List<CoreTable> ALL =
      List.of(
          deleted("paper_content"),
          deleted("paper"),
          deleted("application_answer"),
          deleted("application_note"),
          deleted("logbook_day"),
          deleted("requirement"),
          deleted("evaluation_invitation"),
          deleted("task"),
          deleted("mail_message"),
          deleted("one_time_link"),
          deleted("role_assignment"),
          deleted("deputy"),
          deleted("region_person"),
          // What was asked about before a decision; the decisions are kept.
          deleted("replan_move"),
          deleted("replan_lock"),
          cleared("nomination", Map.of("outside_window_reason", NOTHING)),
          cleared("application", Map.of("priority_reason", NOTHING, "reopened_reason", NOTHING)),
          cleared("wish", Map.of("excluded_text", NOTHING)),
          cleared("eligibility_assessment", Map.of("reason", NOTHING)),
          cleared("allocation_result", Map.of("hand_reason", NOTHING, "explanation", "'[]'")),
          cleared(
              "place_wish",
              Map.of(
                  "message", NOTHING,
                  // Nobody looks for a place for her any more.
                  "closed_at",
                      "case when state = 'OPEN' then current_timestamp else closed_at end",
                  "state", "case when state = 'OPEN' then 'WITHDRAWN' else state end")),
          cleared("booking", Map.of("message", NOTHING, "answer", NOTHING)),
          cleared("placement", Map.of("end_reason", NOTHING, "hold_reasons", NOTHING)),
          cleared("placement_interruption", Map.of("reason", "''")),
          cleared(
              "support_claim",
              Map.of(
                  "account_holder", NOTHING,
                  "iban", NOTHING,
                  "remark", NOTHING,
                  // She hands most claims in herself.
                  "submitted_by", "case when submitted_by is null then null else '#' end",
                  "check_note", NOTHING,
                  "reason", NOTHING)),
          cleared(
              "personal_link",
              Map.of(
                  "name", "'#'",
                  "email", "'#@' || id",
                  "answer", NOTHING,
                  "ended_at", "coalesce(ended_at, current_timestamp)",
                  "end_reason", "coalesce(end_reason, 'REVOKED')")),
          cleared("calendar_feed", Map.of("revoked_at", "coalesce(revoked_at, current_timestamp)")),
          cleared(
              "user_account",
              Map.of(
                  "login", "'erased-' || id",
                  "display_name", NUMBER,
                  "email", "''",
                  "password_hash", NOTHING,
                  "disabled", "true",
                  "last_login_at", NOTHING,
                  "session_epoch", "session_epoch + 1",
                  "version", "version + 1")),
          cleared(
              "person",
              Map.of(
                  "given_name", "'#'",
                  "family_name", "cast(id as varchar(20))",
                  "search_name", NUMBER,
                  "email", NOTHING,
                  "date_of_birth", NOTHING,
                  "version", "version + 1")),
          // Archives: what was decided and certified.
          kept("admission_decision"),
          kept("issued_document"),
          kept("grade_decision"),
          kept("certificate"),
          kept("confirmation"),
          // Accounts: what was paid, and why not.
          kept("payment_entry"),
          kept("payment_refusal"),
          // The same for what she was paid; receipts end with a time limit of their own.
          kept("support_cost"),
          kept("support_receipt"),
          kept("support_receipt_content"),
          kept("support_payment_entry"),
          // About her supervisors.
          kept("placement_supervisor"),
          // Who did what; it says nothing of health and ends with its own time limit.
          kept("audit_entry"));

  CoreTable {
    cleared = Map.copyOf(cleared);
  }

  private static CoreTable deleted(String name) {
    return new CoreTable(name, Fate.DELETED, Map.of());
  }

  private static CoreTable cleared(String name, Map<String, String> columns) {
    return new CoreTable(name, Fate.CLEARED, columns);
  }

  private static CoreTable kept(String name) {
    return new CoreTable(name, Fate.KEPT, Map.of());
  }
}

package org.famulus.core.replan;

/**
 * A plan about which students were asked.
 *
 * @param id its id
 * @param reason why places are given anew
 * @param unanswered students who have not answered
 */
record AskingPlan(long id, String reason, long unanswered) {}

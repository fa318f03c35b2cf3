package org.famulus.core.allocation;

/**
 * A draft that was allotted, to be compared with those of other years.
 *
 * @param callId its call
 * @param runId the draft
 * @param title title of the call
 * @param policy the policy it was solved with
 * @param profile how well it served people
 */
public record Season(
    long callId,
    long runId,
    String title,
    AllocationRun.UsedPolicy policy,
    RankProfile profile) {}

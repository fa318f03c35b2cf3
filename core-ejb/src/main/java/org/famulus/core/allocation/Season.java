package org.famulus.core.allocation;

import java.time.Instant;

/**
 * A draft that was allotted, to be compared with those of other years.
 *
 * @param callId its call
 * @param runId the draft
 * @param title title of the call
 * @param policy the policy it was solved with
 * @param allottedAt when its places were given
 * @param profile how well it served people
 */
public record Season(
    long callId,
    long runId,
    String title,
    AllocationRun.UsedPolicy policy,
    Instant allottedAt,
    RankProfile profile) {}

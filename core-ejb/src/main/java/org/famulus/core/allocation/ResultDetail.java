package org.famulus.core.allocation;

/**
 * What a draft says about one student, with the draft.
 *
 * @param runId the draft
 * @param callId its call
 * @param runTitle its title
 * @param draft whether it may still change
 * @param row what it says
 */
public record ResultDetail(
    long runId, long callId, String runTitle, boolean draft, ResultRow row) {}

package org.famulus.core.report;

/**
 * How long one requirement takes.
 *
 * @param code code of the requirement
 * @param gate gate it belongs to
 * @param asked of how many it was asked
 * @param open for how many it is not in order
 * @param late for how many of those its day is past
 * @param daysToHandIn days from the decision until it was handed in, on average
 * @param daysToVerify days from then until it was verified, on average
 */
public record GateRow(
    String code,
    String gate,
    Figure asked,
    Figure open,
    Figure late,
    Figure daysToHandIn,
    Figure daysToVerify) {

  /** Days from the decision until it was in order, as far as they may be told. */
  public long days() {
    return (daysToHandIn.told() ? daysToHandIn.value() : 0)
        + (daysToVerify.told() ? daysToVerify.value() : 0);
  }
}

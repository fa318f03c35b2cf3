package org.famulus.region.spi.catalogue;

/**
 * Names of the dated parameters a programme with the step {@link Step#PAYMENT} declares in its
 * catalogue.
 */
public final class PaymentTerms {

  /** What a unit is paid for a student and week; of the type MONEY, as of the week's first day. */
  public static final String WEEKLY_RATE = "weeklyRate";

  /** Months in which units are paid, as numbers with commas: {@code 4, 8, 12}. */
  public static final String PAYOUT_MONTHS = "payoutMonths";

  private PaymentTerms() {}
}

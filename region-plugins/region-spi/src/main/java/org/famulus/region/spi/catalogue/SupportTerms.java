package org.famulus.region.spi.catalogue;

/**
 * Names of the dated parameters a programme with the step {@link Step#SUPPORT} may declare in its
 * catalogue.
 */
public final class SupportTerms {

  /**
   * Days after a claim was paid, refused or taken back for which the account's number is kept; of
   * the type DAYS. Without it they are {@value #USUAL_ACCOUNT_DAYS}.
   */
  public static final String ACCOUNT_DAYS = "supportAccountDays";

  /** Days an account's number is kept where the programme says nothing. */
  public static final int USUAL_ACCOUNT_DAYS = 30;

  /**
   * Days after the end of the funding period for which receipts of paid claims are kept; of the type
   * DAYS. Without it they are {@value #USUAL_RECEIPT_DAYS}.
   */
  public static final String RECEIPT_DAYS = "supportReceiptDays";

  /** Days receipts are kept where the programme says nothing: five years. */
  public static final int USUAL_RECEIPT_DAYS = 1_827;

  private SupportTerms() {}
}

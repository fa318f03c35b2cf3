package org.famulus.region.spi.catalogue;

/**
 * Names of the dated parameters a programme with the step {@link Step#BOOKING} may declare in its
 * catalogue.
 */
public final class BookingTerms {

  /**
   * Days whoever acts next on a booking has for an answer, at the longest until the day before the
   * first one; of the type DAYS. Without it they are {@value #USUAL_ANSWER_DAYS}.
   */
  public static final String ANSWER_DAYS = "bookingAnswerDays";

  /** Days for an answer where the programme says nothing. */
  public static final int USUAL_ANSWER_DAYS = 14;

  private BookingTerms() {}
}

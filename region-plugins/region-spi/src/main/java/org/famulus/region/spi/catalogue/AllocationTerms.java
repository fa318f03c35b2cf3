package org.famulus.region.spi.catalogue;

/**
 * Names of the dated parameters a programme with the step {@link Step#ALLOCATION} may declare in its
 * catalogue.
 *
 * @since 1.2
 */
public final class AllocationTerms {

  /**
   * Days before the end of the link that asks a student for consent to another place, on which she
   * is reminded if she has not answered; of the type DAYS. Without it they are {@value
   * #USUAL_CONSENT_REMINDER_DAYS}.
   */
  public static final String CONSENT_REMINDER_DAYS = "consentReminderDays";

  /** Days before the end on which a student is reminded where the programme says nothing. */
  public static final int USUAL_CONSENT_REMINDER_DAYS = 4;

  private AllocationTerms() {}
}

package org.famulus.region.skane.rule;

import java.util.List;

/** Codes of the gates before a placement and of the requirements behind them (SKA-S03, SKA-S10). */
public final class Gates {

  /** Infection control and health checks. */
  public static final String HEALTH = "HEALTH";

  /** Insurance. */
  public static final String INSURANCE = "INSURANCE";

  /** Secrecy agreement. */
  public static final String SECRECY = "SECRECY";

  /** Education and prior knowledge. */
  public static final String PRIOR_KNOWLEDGE = "PRIOR_KNOWLEDGE";

  /** Registration on the course, in Ladok. */
  public static final String REGISTRATION = "REGISTRATION";

  /** Criminal-record extract, where children are treated (SKA-R15). */
  public static final String POLICE = "POLICE";

  /** The five gates every placement has (SKA-R12). */
  public static final List<String> FIVE =
      List.of(HEALTH, INSURANCE, SECRECY, PRIOR_KNOWLEDGE, REGISTRATION);

  /** Health declaration. */
  public static final String HEALTH_DECLARATION = "HEALTH_DECLARATION";

  /** Tuberculosis test. */
  public static final String TUBERCULOSIS = "TUBERCULOSIS_TEST";

  /** MRSA test. */
  public static final String MRSA = "MRSA_TEST";

  /** Insurance cover. */
  public static final String COVER = "INSURANCE_COVER";

  /** Signed secrecy agreement. */
  public static final String SECRECY_AGREEMENT = "SECRECY_AGREEMENT";

  /** Review of education and prior knowledge. */
  public static final String KNOWLEDGE = "KNOWLEDGE_REVIEW";

  /** Registration with its Ladok reference. */
  public static final String LADOK = "LADOK_REGISTRATION";

  /** Criminal-record extract. */
  public static final String EXTRACT = "POLICE_EXTRACT";

  private Gates() {}
}

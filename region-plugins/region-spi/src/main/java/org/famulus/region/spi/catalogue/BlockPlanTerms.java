package org.famulus.region.spi.catalogue;

/**
 * Name of the dated parameter a programme with the step {@link Step#BLOCK_PLAN} may declare in its
 * catalogue.
 */
public final class BlockPlanTerms {

  /**
   * Days for which a plan of blocks is kept with its files after its file was brought or it was last
   * computed; of the type DAYS. Without it they are {@value #USUAL_KEPT_DAYS}.
   */
  public static final String KEPT_DAYS = "blockPlanDays";

  /** Days a plan of blocks is kept where the programme says nothing. */
  public static final int USUAL_KEPT_DAYS = 180;

  private BlockPlanTerms() {}
}

package org.famulus.web.blockplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.famulus.core.blockplan.BlockPlanState;

/** Tones of the chips of plans of blocks. */
@Named("blockPlanTones")
@ApplicationScoped
public class BlockPlanTones {

  /** Tone of where a plan stands. */
  public String of(BlockPlanState state) {
    return switch (state) {
      case READY, CANCELLED -> "info";
      case WAITING, RUNNING -> "wait";
      case DONE -> "ok";
      case FAILED -> "problem";
    };
  }
}

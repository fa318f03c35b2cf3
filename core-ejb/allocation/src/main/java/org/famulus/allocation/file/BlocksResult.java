package org.famulus.allocation.file;

import java.util.HexFormat;
import java.util.List;
import org.famulus.allocation.blocks.BlocksPlan;
import org.famulus.allocation.blocks.OpenBlock;
import org.famulus.allocation.blocks.Placement;

/**
 * A plan as a published file has it.
 *
 * @param placements blocks with a place
 * @param open blocks without one
 */
public record BlocksResult(List<Placement> placements, List<OpenBlock> open) {

  public BlocksResult {
    placements = List.copyOf(placements);
    open = List.copyOf(open);
  }

  /** What a search has found. */
  public static BlocksResult of(BlocksPlan plan) {
    return new BlocksResult(plan.placements(), plan.open());
  }

  /** SHA-256 of the rows of {@code result.csv} in their order, without the header. */
  public String digest() {
    return HexFormat.of().formatHex(Packing.sha256(BlocksSheets.rows(this)));
  }
}

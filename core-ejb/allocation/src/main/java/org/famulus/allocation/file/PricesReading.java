package org.famulus.allocation.file;

import static org.famulus.allocation.blocks.ProblemFaults.HIGHEST_PRICE;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.famulus.allocation.blocks.Prices;

/** Reads what {@code prices.csv} says, and knows what is meant where it says nothing. */
final class PricesReading {

  /** The price of a block without a place where nobody says another. */
  static final long OPEN = 1000;

  private final Table table;
  private OptionalLong open = OptionalLong.empty();
  private OptionalLong belowLeast = OptionalLong.empty();
  private OptionalLong unwished = OptionalLong.empty();
  private final TreeMap<Integer, Long> ranks = new TreeMap<>();

  PricesReading(Tables tables) {
    this.table = tables.get(BlocksLayouts.PRICES.name());
  }

  Prices read() {
    Row row = new Row(table);
    Once once = new Once("price", "rank");
    while (row.next()) {
      once.note(row);
      read(row);
    }
    List<Long> inOrder = new ArrayList<>(ranks.values());
    for (int rank = 1; rank <= inOrder.size(); rank++) {
      if (!ranks.containsKey(rank)) {
        table.fault(-1, table.column("rank"), FaultKind.RANK_WITHOUT_PRICE, rank);
        break;
      }
    }
    long openPrice = open.orElse(OPEN);
    return new Prices(openPrice, belowLeast.orElse(openPrice / 2), inOrder, unwished);
  }

  private void read(Row row) {
    String price = row.text("price");
    long amount = row.amount("amount", HIGHEST_PRICE);
    if (price.equals(BlocksSheets.RANK)) {
      ranks.put(row.number("rank", 1, Integer.MAX_VALUE), amount);
      return;
    }
    if (!row.text("rank").isEmpty()) {
      row.fault("rank", FaultKind.PRICE_WITH_RANK);
    }
    switch (price) {
      case BlocksSheets.OPEN -> open = OptionalLong.of(amount);
      case BlocksSheets.BELOW_LEAST -> belowLeast = OptionalLong.of(amount);
      case BlocksSheets.UNWISHED -> unwished = OptionalLong.of(amount);
      default -> row.fault("price", FaultKind.PRICE_UNKNOWN, price);
    }
  }
}

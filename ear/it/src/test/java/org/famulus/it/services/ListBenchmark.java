package org.famulus.it.services;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.schedule.DailyJobs;
import org.famulus.it.services.GrowingLists.ListPage;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Measures every list with 100 applications and again with 100,000. */
@Tag("benchmark")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Every list")
public class ListBenchmark {

  private static final int FEW = 100;
  private static final int MANY = 100_000;
  private static final int ON_A_PAGE = 25;
  private static final int WARM_UP = 150;
  private static final int TIMES = 31;
  private static final int TIMES_OF_SEARCHES = 9;

  @Inject private GrowingLists lists;
  @Inject private ImportGround ground;
  @Inject private StatementCounter statements;
  @Inject private Callers callers;
  @Inject private DailyJobs jobs;

  @Test
  @DisplayName("with 100 and with 100,000 applications")
  public void measure() throws Exception {
    // Otherwise they would find much to do while the lists are read.
    jobs.runDue();
    ListScene scene = new ListScene(ground);
    scene.grow(FEW);
    warmUp(scene);
    Map<String, Reading> few = read(scene);
    scene.grow(MANY);
    warmUp(scene);
    Map<String, Reading> many = read(scene);
    for (Map.Entry<String, Reading> line : few.entrySet()) {
      Reading before = line.getValue();
      Reading after = many.get(line.getKey());
      Readings.write(
          "list",
          line.getKey(),
          before.milliseconds(),
          after.milliseconds(),
          before.statements(),
          after.statements());
    }
  }

  /** Both databases plan anew after so much was written, as the server did before the first reading. */
  private void warmUp(ListScene scene) throws Exception {
    callers.as(
        Caller.famulus("benchmark"),
        () -> {
          for (ListPage list : lists.of(scene).values()) {
            for (int i = 0; i < WARM_UP; i++) {
              list.read(new Page(0, ON_A_PAGE));
            }
          }
          return null;
        });
  }

  private Map<String, Reading> read(ListScene scene) throws Exception {
    Page first = new Page(0, ON_A_PAGE);
    Page deepest = new Page(Math.min(scene.size(), Count.EXACT_UP_TO) - ON_A_PAGE, ON_A_PAGE);
    Map<String, Reading> readings = new LinkedHashMap<>();
    callers.as(
        Caller.famulus("benchmark"),
        () -> {
          for (Map.Entry<String, ListPage> list : lists.of(scene).entrySet()) {
            readings.put(list.getKey() + ", first page", read(list.getValue(), first, TIMES));
            readings.put(list.getKey() + ", deepest page", read(list.getValue(), deepest, TIMES));
          }
          for (Map.Entry<String, ListPage> list : lists.searches(scene).entrySet()) {
            readings.put(
                "Search: " + list.getKey(), read(list.getValue(), first, TIMES_OF_SEARCHES));
          }
          return null;
        });
    return readings;
  }

  private Reading read(ListPage list, Page page, int times) throws Exception {
    int count = statements.count(() -> list.read(page));
    double[] taken = new double[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      list.read(page);
      taken[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(taken);
    return new Reading(taken[times / 2], count);
  }

  /**
   * What was measured.
   *
   * @param milliseconds median
   * @param statements statements sent
   */
  private record Reading(double milliseconds, int statements) {}
}

package org.famulus.core.blockplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famulus.allocation.blocks.Watcher;
import org.famulus.core.blockplan.OpenBlockAnswer.Obstacle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a search finds is told student by student")
class PlanSearchTest {

  private static final long MOVES = 20_000;

  @Test
  @DisplayName("blocks in the order of time, each with all its periods and the rank of its wish")
  void blocks() throws Exception {
    PlanSearch.Found found = search(twoStudents());

    PlannedStudent first = found.students().get(0);
    assertThat(first.student()).isEqualTo("s1");
    assertThat(first.blocks())
        .containsExactly(
            new PlannedBlock("medicine", "north", List.of("autumn", "winter"), 1),
            new PlannedBlock("surgery", "north", List.of("spring"), 2));
    assertThat(first.at("winter")).contains(first.blocks().get(0));
    assertThat(first.at("spring")).contains(first.blocks().get(1));
    assertThat(first.meanRank()).contains(new BigDecimal("1.50"));
    assertThat(found.outcome().openBlocks()).isEqualTo(1);
    assertThat(found.outcome().cancelled()).isFalse();
  }

  @Test
  @DisplayName("of a block without a place, what stood in the way of each wish, the best first")
  void open() throws Exception {
    PlannedStudent second = search(twoStudents()).students().get(1);

    assertThat(second.open())
        .containsExactly(
            new OpenBlockAnswer(
                "surgery",
                List.of(
                    new Obstacle("north", "spring", 1, "place.full", false),
                    new Obstacle("south", "spring", 2, "R-7", true)),
                0));
  }

  @Test
  @DisplayName("a unit that would have had too few is named")
  void closedUnit() throws Exception {
    Map<String, String> files = twoStudents();
    files.put("units.csv", "site,subject,least\nnorth,medicine,2\n");

    assertThat(search(files).students().get(0).open())
        .containsExactly(
            new OpenBlockAnswer(
                "medicine",
                List.of(new Obstacle("north", "autumn", 1, "unit.too-few", false)),
                0));
  }

  @Test
  @DisplayName("the mean rank is that of all blocks with one")
  void meanRank() throws Exception {
    assertThat(search(twoStudents()).outcome().meanRank()).contains(new BigDecimal("1.33"));
  }

  @Test
  @DisplayName("what is stored of a student is read as it was")
  void stored() throws Exception {
    for (PlannedStudent student : search(twoStudents()).students()) {
      assertThat(
              PlannedBlocks.read(
                  student.student(), PlannedBlocks.write(student.blocks(), student.open())))
          .isEqualTo(student);
    }
  }

  @Test
  @DisplayName("ended at once, the booking is kept")
  void endedAtOnce() throws Exception {
    PlanSearch.Found found =
        new PlanSearch(PlanFile.read(Zipped.of(twoStudents())), 1, MOVES)
            .run(
                new Watcher() {
                  @Override
                  public boolean cancelled() {
                    return true;
                  }
                });
    assertThat(found.outcome().cancelled()).isTrue();
    assertThat(found.outcome().moves()).isZero();
    assertThat(found.students()).hasSize(2);
  }

  private static PlanSearch.Found search(Map<String, String> files) throws Exception {
    return new PlanSearch(PlanFile.read(Zipped.of(files)), 1, MOVES).run(Watcher.NOBODY);
  }

  /** The second has only medicine in the end: the first is fixed where surgery is full for both. */
  private static Map<String, String> twoStudents() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("run.csv", "key,value\nformat,famulus-allocation/1\nkind,blocks\n");
    files.put("periods.csv", "period\nautumn\nwinter\nspring\n");
    files.put("subjects.csv", "subject,length\nmedicine,2\nsurgery,1\n");
    files.put("sites.csv", "site\nnorth\nsouth\n");
    files.put(
        "places.csv",
        "site,subject,period,most\n"
            + "north,medicine,autumn,1\nnorth,medicine,winter,1\n"
            + "south,medicine,autumn,1\nsouth,medicine,winter,1\n"
            + "north,surgery,spring,1\nsouth,surgery,spring,1\n");
    files.put("students.csv", "student\ns1\ns2\n");
    files.put(
        "wishes.csv",
        "student,subject,site,period,rank\n"
            + "s1,medicine,north,autumn,1\ns1,surgery,north,spring,2\n"
            + "s2,medicine,south,autumn,1\ns2,surgery,north,spring,1\n"
            + "s2,surgery,south,spring,2\n");
    files.put("refusals.csv", "student,subject,site,period,rule\ns2,surgery,south,,R-7\n");
    files.put("fixed.csv", "student,subject,site,period\ns1,surgery,north,spring\n");
    return files;
  }
}

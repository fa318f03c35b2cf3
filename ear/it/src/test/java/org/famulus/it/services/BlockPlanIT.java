package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.ClockProvider;
import org.famulus.allocation.blocks.BlocksPlan;
import org.famulus.allocation.blocks.BlocksSolver;
import org.famulus.allocation.blocks.PlanCheck;
import org.famulus.allocation.blocks.SearchSettings;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.allocation.file.BlocksResult;
import org.famulus.allocation.file.BlocksRun;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.blockplan.BlockPlanCleaning;
import org.famulus.core.blockplan.BlockPlanDaily;
import org.famulus.core.blockplan.BlockPlanDesk;
import org.famulus.core.blockplan.BlockPlanRow;
import org.famulus.core.blockplan.BlockPlanRuns;
import org.famulus.core.blockplan.BlockPlanState;
import org.famulus.core.blockplan.BlockPlanTimer;
import org.famulus.core.blockplan.BlockPlanTurn;
import org.famulus.core.blockplan.BlockPlanWork;
import org.famulus.core.blockplan.BlockPlans;
import org.famulus.core.blockplan.Effort;
import org.famulus.core.blockplan.OpenBlockAnswer.Obstacle;
import org.famulus.core.blockplan.PlannedCriteria;
import org.famulus.core.blockplan.PlannedCriteria.Show;
import org.famulus.core.blockplan.PlannedStudent;
import org.famulus.core.installation.PersonRecords;
import org.famulus.core.person.People;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.catalogue.BlockPlanTerms;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("A plan of several blocks per student is computed outside the request")
public class BlockPlanIT {

  private static final String REGION = MilamedGround.REGION;
  private static final long SEED = 4711;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LEASE = Duration.ofSeconds(4);
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SILENCE = Duration.ofSeconds(3);
  private static final int SERVERS = 3;
  private static final int MANY = 600;
  private static final int MUCH = 101 * 1_024 * 1_024;

  @Inject private Callers callers;
  @Inject private Rivals rivals;
  @Inject private BlockPlanDesk desk;
  @Inject private BlockPlans plans;
  @Inject private BlockPlanRuns runs;
  @Inject private BlockPlanTimer timer;
  @Inject private BlockPlanTurn turn;
  @Inject private BlockPlanWork work;
  @Inject private BlockPlanCleaning cleaning;
  @Inject private BlockPlanDaily daily;
  @Inject private MilamedGround ground;
  @Inject private People people;
  @Inject private PersonRecords records;
  @Inject private Regions regions;
  @Inject private Clock clock;

  @Test
  @DisplayName("what comes out is what the engine itself finds with the same seed and number of moves")
  public void same() throws Exception {
    asStaff(
        () -> {
          long id = brought(plans.sample(REGION).content());
          assertThat(plan(id).state()).isEqualTo(BlockPlanState.READY);
          assertThat(plan(id).size().students()).isEqualTo(30);
          assertThat(plan(id).size().blocks()).isEqualTo(90);

          desk.start(REGION, id, Effort.QUICK, Optional.of(SEED)).value();
          BlockPlanRow done = await(id, row -> !row.state().isWorking());

          assertThat(done.state()).isEqualTo(BlockPlanState.DONE);
          assertThat(done.percent()).isEqualTo(100);
          BlocksRun file = read(plans.result(REGION, id).content());
          BlocksPlan again =
              BlocksSolver.solve(
                  file.problem(), new SearchSettings(SEED, Effort.QUICK.moves(90)));
          assertThat(file.result()).contains(BlocksResult.of(again));
          assertThat(file.settings()).contains(new SearchSettings(SEED, Effort.QUICK.moves(90)));
          assertThat(done.digests().orElseThrow().result())
              .isEqualTo(BlocksResult.of(again).digest());
          assertThat(done.cost()).contains(again.cost());
          assertThat(done.openBlocks()).contains(again.open().size());
          return null;
        });
  }

  @Test
  @DisplayName("staff sees the blocks of each student, and of a block without a place why")
  public void shown() throws Exception {
    asStaff(
        () -> {
          long id = brought(plans.sample(REGION).content());
          desk.start(REGION, id, Effort.QUICK, Optional.empty()).value();
          await(id, row -> row.state() == BlockPlanState.DONE);

          Slice<PlannedStudent> all = students(id, Show.ALL, "");
          assertThat(all.total().number()).isEqualTo(30);
          assertThat(all.rows().stream().mapToInt(row -> row.blocks().size() + row.open().size()))
              .containsOnly(3);
          PlannedStudent away = students(id, Show.OPEN, "pj-17").rows().get(0);
          assertThat(away.student()).isEqualTo("PJ-17");
          assertThat(away.blocks()).as("she is away in one of three periods").hasSize(2);
          assertThat(away.open().get(0).obstacles())
              .extracting(Obstacle::reason)
              .contains("student.away")
              .isSubsetOf("student.away", "student.twice-at-once", "place.full", "lodging.full");
          assertThat(students(id, Show.ALL, "nobody").rows()).isEmpty();
          return null;
        });
  }

  @Test
  @DisplayName("ended early, the best so far is kept, keeps every rule and can be repeated")
  public void endedEarly() throws Exception {
    asStaff(
        () -> {
          long id = brought(large(MANY));
          desk.start(REGION, id, Effort.THOROUGH, Optional.of(SEED)).value();
          BlockPlanRow onTheWay = await(id, row -> row.moves() > 0);
          assertThat(onTheWay.meanRank()).as("it shows before the end").isPresent();
          desk.cancel(REGION, id).value();
          BlockPlanRow ended = await(id, row -> !row.state().isWorking());

          assertThat(ended.state()).isEqualTo(BlockPlanState.CANCELLED);
          assertThat(ended.moves()).isLessThan(ended.order().orElseThrow().budget());
          BlocksRun file = read(plans.result(REGION, id).content());
          BlocksResult result = file.result().orElseThrow();
          assertThat(PlanCheck.of(file.problem(), result.placements()).violations()).isEmpty();
          assertThat(file.endedAfter()).hasValue(ended.moves());
          assertThat(
                  BlocksResult.of(
                      BlocksSolver.solve(file.problem(), file.settings().orElseThrow())))
              .isEqualTo(result);
          assertThat(desk.cancel(REGION, id)).isInstanceOf(Outcome.Refused.class);
          return null;
        });
  }

  @Test
  @DisplayName("several servers that find it waiting compute it once")
  public void once() throws Exception {
    asStaff(
        () -> {
          long id = brought(plans.sample(REGION).content());
          desk.start(REGION, id, Effort.THOROUGH, Optional.of(SEED)).value();
          Callable<Boolean> server = () -> turn.run(id);
          rivals.together(Collections.nCopies(SERVERS, server));
          BlockPlanRow done = await(id, row -> !row.state().isWorking());

          assertThat(done.state()).isEqualTo(BlockPlanState.DONE);
          assertThat(done.takes()).isEqualTo(1);
          return null;
        });
  }

  @Test
  @DisplayName("a plan whose server was lost is taken up again once that was silent for long")
  public void lostServer() throws Exception {
    asStaff(
        () -> {
          long id = brought(plans.sample(REGION).content());
          hold(id, LEASE);
          desk.start(REGION, id, Effort.QUICK, Optional.of(SEED)).value();
          takenElsewhere(id, LEASE);
          assertThat(turn.run(id)).as("the other server may still be at work").isFalse();
          assertThat(plan(id).state()).isEqualTo(BlockPlanState.RUNNING);

          await(id, this::isEndedOnWake);
          assertThat(plan(id).state()).isEqualTo(BlockPlanState.DONE);
          assertThat(plan(id).takes()).isEqualTo(2);
          return null;
        });
  }

  @Test
  @DisplayName("a server at work is heard of again and again; one that was superseded stores nothing")
  public void superseded() throws Exception {
    asStaff(
        () -> {
          long id = brought(large(2 * MANY));
          desk.start(REGION, id, Effort.THOROUGH, Optional.of(SEED)).value();
          await(id, row -> row.moves() > 0);
          BlockPlanRuns.Taken first =
              new BlockPlanRuns.Taken(id, 1, plan(id).order().orElseThrow());
          Timestamp heard = aliveUntil(id);
          timer.stayAlive();
          assertThat(aliveUntil(id)).as("the server that computes is heard of").isAfter(heard);

          takenElsewhere(id, LONG);
          Thread.sleep(SILENCE.toMillis());
          assertThat(plan(id).moves()).as("the first run writes no progress").isZero();
          runs.fail(first, "block-plan.failed.error");
          runs.giveBack(first);
          assertThat(plan(id).state()).isEqualTo(BlockPlanState.RUNNING);

          desk.cancel(REGION, id).value();
          hold(id, Duration.ZERO);
          await(id, this::isEndedOnWake);
          assertThat(plan(id).state()).isEqualTo(BlockPlanState.CANCELLED);
          assertThat(plan(id).takes()).isEqualTo(3);
          hold(id, LONG);
          desk.start(REGION, id, Effort.QUICK, Optional.of(SEED + 1)).value();
          takenElsewhere(id, LONG);
          runs.fail(first, "block-plan.failed.error");
          assertThat(plan(id).state()).as("nor after another order").isEqualTo(
              BlockPlanState.RUNNING);
          return null;
        });
  }

  @Test
  @DisplayName("a server that goes down in good order gives its plan back, which counts as no loss")
  public void givenBack() throws Exception {
    asStaff(
        () -> {
          long id = brought(plans.sample(REGION).content());
          hold(id, LONG);
          desk.start(REGION, id, Effort.QUICK, Optional.of(SEED)).value();
          takenElsewhere(id, LONG);
          runs.giveBack(new BlockPlanRuns.Taken(id, 1, plan(id).order().orElseThrow()));
          await(id, this::isEndedOnWake);
          assertThat(plan(id).state()).isEqualTo(BlockPlanState.DONE);
          assertThat(plan(id).takes()).isEqualTo(1);
          return null;
        });
  }

  @Test
  @DisplayName("a plan that breaks off keeps no other waiting; after three times it is given up")
  public void givenUp() throws Exception {
    asStaff(
        () -> {
          long broken = brought(plans.sample(REGION).content());
          sql("delete from block_plan_input where plan_id = ?", broken);
          long sound = brought(plans.sample(REGION).content());
          desk.start(REGION, broken, Effort.QUICK, Optional.of(SEED)).value();
          desk.start(REGION, sound, Effort.QUICK, Optional.of(SEED)).value();
          await(sound, this::isEndedOnWake);
          assertThat(plan(sound).state()).isEqualTo(BlockPlanState.DONE);
          assertThat(plan(broken).takes()).isEqualTo(1);

          await(
              broken,
              row -> {
                hold(broken, Duration.ZERO);
                return isEndedOnWake(row);
              });
          assertThat(plan(broken).state()).isEqualTo(BlockPlanState.FAILED);
          assertThat(plan(broken).takes()).isEqualTo(3);
          assertThat(plan(broken).failure()).contains("block-plan.failed.lost");
          assertThatThrownBy(() -> plans.result(REGION, broken))
              .isInstanceOf(NotFoundException.class);
          return null;
        });
  }

  @Test
  @DisplayName("nothing of a file is kept if anything is wrong with it, and each fault has its place")
  public void nastyFiles() throws Exception {
    asStaff(
        () -> {
          long before = plans.find(REGION, Optional.empty(), new Page(0, 1)).total().number();
          assertThat(fault(new byte[0])).isEqualTo("block-plan.file.unusable");
          assertThat(fault("no zip".getBytes(StandardCharsets.UTF_8)))
              .isEqualTo("block-plan.file.unusable");
          assertThat(fault(new byte[BlockPlanDesk.MOST_BYTES + 1]))
              .isEqualTo("block-plan.file.large");
          assertThat(fault(zip(Map.of("wishes.csv", "0".repeat(MUCH)))))
              .isEqualTo("block-plan.file.large-unpacked");
          assertThat(fault(zip(onePlace()))).isEqualTo("block-plan.file.wrong-kind");
          Map<String, String> nobody = small();
          nobody.put("students.csv", "student\n");
          nobody.put("wishes.csv", "student,site,rank\n");
          assertThat(fault(zip(nobody))).isEqualTo("block-plan.file.nothing-to-plan");
          Map<String, String> centuries = small();
          centuries.put(
              "periods.csv",
              "period\nautumn\nspring\n"
                  + IntStream.range(2, BlockPlanDesk.MOST_PERIODS + 1)
                      .mapToObj(period -> "p" + period + "\n")
                      .collect(Collectors.joining()));
          assertThat(fault(zip(centuries))).isEqualTo("block-plan.file.many");

          Map<String, String> unknown = small();
          unknown.put("wishes.csv", "student,site,rank\ns1,north,1\ns1,nowhere,2\n");
          Outcome<Long> refused = bring(zip(unknown));
          assertThat(refused).isInstanceOf(Outcome.Refused.class);
          List<Reason> reasons = ((Outcome.Refused<Long>) refused).reasons();
          assertThat(reasons.get(1).text().key()).startsWith("block-plan.file.fault");
          assertThat(reasons.get(1).text().parameters().toString())
              .contains("wishes.csv")
              .contains("3")
              .contains("nowhere");
          assertThat(plans.find(REGION, Optional.empty(), new Page(0, 1)).total().number())
              .isEqualTo(before);
          return null;
        });
  }

  @Test
  @DisplayName("it is computed again on demand, not while it is computed, and goes with its files")
  public void life() throws Exception {
    asStaff(
        () -> {
          long id = brought(plans.sample(REGION).content());
          hold(id, LEASE);
          desk.start(REGION, id, Effort.QUICK, Optional.of(SEED)).value();
          assertThat(desk.start(REGION, id, Effort.QUICK, Optional.empty()))
              .isInstanceOf(Outcome.Refused.class);
          assertThat(desk.delete(REGION, id)).isInstanceOf(Outcome.Refused.class);
          desk.cancel(REGION, id).value();
          assertThat(plan(id).state()).as("the order is taken back").isEqualTo(BlockPlanState.READY);
          assertThat(desk.start(REGION, id, Effort.QUICK, Optional.of(-1L)))
              .isInstanceOf(Outcome.Refused.class);
          desk.start(REGION, id, Effort.QUICK, Optional.of(SEED)).value();
          await(
              id,
              row -> {
                work.wake();
                return row.state() == BlockPlanState.DONE;
              });
          assertThat(plans.timeline(REGION, id)).hasSizeGreaterThanOrEqualTo(4);
          desk.delete(REGION, id).value();
          assertThatThrownBy(() -> plan(id)).isInstanceOf(NotFoundException.class);
          return null;
        });
  }

  @Test
  @DisplayName("nobody is named in it: a mail address or a name of the programme's people is refused")
  public void names() throws Exception {
    long person = ground.person();
    asStaff(
        () -> {
          String name = people.detail(REGION, person).fullName();
          String family = people.detail(REGION, person).familyName();
          String given = people.detail(REGION, person).givenName();
          for (String named :
              List.of(
                  "jordis@example.org",
                  name,
                  name.toUpperCase(Locale.ROOT),
                  "\"" + family + ", " + given + "\"")) {
            assertThat(fault(zip(with(named)))).as(named).isEqualTo("block-plan.file.names-people");
          }
          assertThat(brought(zip(with(given + " Nobody")))).isPositive();
          return null;
        });
  }

  @Test
  @DisplayName("whoever asks what is kept about her is told that plans know pseudonyms, and how long")
  public void pseudonyms() throws Exception {
    long person = ground.person();
    asStaff(() -> ended(brought(zip(small()))));
    callers.as(
        Actors.administrator(REGION),
        () -> {
          assertThat(records.daysOfPseudonyms(REGION)).hasValue(BlockPlanTerms.USUAL_KEPT_DAYS);
          Path file = records.export(REGION, person, "Letter of 12 May").value();
          try {
            assertThat(Files.readString(file)).contains("block_plan", "Pseudonym");
          } finally {
            Files.delete(file);
          }
          return null;
        });
  }

  @Test
  @DisplayName("it ends by itself with its files when nobody has used it for long, and not before")
  public void over() throws Exception {
    LocalDate last = regions.today(REGION, clock).plusDays(BlockPlanTerms.USUAL_KEPT_DAYS);
    long id = callers.as(MilamedGround.coordinator(), () -> brought(plans.sample(REGION).content()));
    asStaff(
        () -> {
          assertThat(plan(id).lastDay()).isEqualTo(last);
          sql(
              "update block_plan set last_used_at = ? where id = ?",
              Timestamp.from(clock.instant().minus(Duration.ofDays(400))),
              id);
          assertThat(plan(id).lastDay()).isBefore(last);
          desk.start(REGION, id, Effort.QUICK, Optional.of(SEED)).value();
          assertThat(cleaning.over(REGION, last.plusDays(1))).as("it is waited for").doesNotContain(id);
          await(id, this::isEndedOnWake);
          assertThat(plan(id).lastDay()).as("it counts from the last use").isEqualTo(last);
          assertThat(cleaning.over(REGION, last)).doesNotContain(id);
          assertThat(cleaning.expire(REGION, id, last)).isInstanceOf(Outcome.Refused.class);
          return null;
        });

    callers.as(
        Caller.famulus(daily.name()),
        () -> {
          daily.run(REGION, last.plusDays(1));
          daily.run(REGION, last.plusDays(1));
          return null;
        });

    asStaff(
        () -> {
          assertThatThrownBy(() -> plan(id)).isInstanceOf(NotFoundException.class);
          for (String table : List.of("input", "result", "student")) {
            assertThat(rows("block_plan_" + table, id)).as(table).isZero();
          }
          return null;
        });
  }

  @Test
  @DisplayName("nobody of another programme, and no student, gets to see it or do anything with it")
  public void refused() throws Exception {
    long id = callers.as(MilamedGround.coordinator(), () -> brought(zip(small())));
    for (Caller other : List.of(Actors.coordinator(), MilamedGround.student(1))) {
      callers.as(
          other,
          () -> {
            assertThatThrownBy(() -> plan(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> plans.input(REGION, id))
                .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.start(REGION, id, Effort.QUICK, Optional.empty()))
                .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.delete(REGION, id))
                .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> bring(zip(small())))
                .isInstanceOf(AccessDeniedException.class);
            return null;
          });
    }
    callers.as(
        Actors.coordinator(),
        () -> {
          assertThatThrownBy(() -> plans.detail(Ground.REGION, id))
              .isInstanceOf(NotFoundException.class);
          assertThatThrownBy(() -> desk.cancel(Ground.REGION, id))
              .isInstanceOf(NotFoundException.class);
          return null;
        });
  }

  private Void ended(long id) throws InterruptedException {
    desk.start(REGION, id, Effort.QUICK, Optional.of(SEED)).value();
    await(id, this::isEndedOnWake);
    return null;
  }

  private static Map<String, String> with(String student) {
    Map<String, String> files = small();
    files.put("students.csv", "student\ns1\n" + student + "\n");
    files.put("wishes.csv", "student,site,rank\ns1,north,1\n");
    return files;
  }

  private static int rows(String table, long plan) {
    try (Connection connection = database();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from " + table + " where plan_id = " + plan);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getInt(1);
    } catch (SQLException | NamingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Slice<PlannedStudent> students(long id, Show show, String text) {
    return plans.students(
        new PlannedCriteria(
            REGION, id, show, Optional.of(text).filter(typed -> !typed.isEmpty())),
        Sort.byDefault(),
        new Page(0, 100));
  }

  private BlockPlanRow plan(long id) {
    return plans.detail(REGION, id);
  }

  private BlockPlanRow await(long id, Predicate<BlockPlanRow> reached) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    BlockPlanRow now = plan(id);
    while (!reached.test(now)) {
      assertThat(System.nanoTime()).as("still waiting: " + now).isLessThan(end);
      Thread.sleep(100);
      now = plan(id);
    }
    return now;
  }

  private boolean isEndedOnWake(BlockPlanRow row) {
    work.wake();
    return !row.state().isWorking();
  }

  /** As if a server that holds the plan had just been heard of. */
  private static void hold(long id, Duration lease) {
    sql(
        "update block_plan set alive_until = ? where id = ?",
        Timestamp.from(ClockProvider.now().plus(lease)),
        id);
  }

  /** As if another server had taken the plan. */
  private static void takenElsewhere(long id, Duration lease) {
    sql(
        "update block_plan set state = 'RUNNING', takes = takes + 1, run_number = run_number + 1,"
            + " moves = 0, version = version + 1 where id = ?",
        id);
    hold(id, lease);
  }

  private static Timestamp aliveUntil(long id) {
    try (Connection connection = database();
        PreparedStatement query =
            connection.prepareStatement("select alive_until from block_plan where id = " + id);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getTimestamp(1);
    } catch (SQLException | NamingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void sql(String change, Object... values) {
    try (Connection connection = database();
        PreparedStatement statement = connection.prepareStatement(change)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      assertThat(statement.executeUpdate()).isEqualTo(1);
    } catch (SQLException | NamingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Connection database() throws SQLException, NamingException {
    DataSource source = InitialContext.doLookup("jdbc/famulus");
    return source.getConnection();
  }

  private String fault(byte[] content) {
    return ((Outcome.Refused<Long>) bring(content)).reasons().get(0).text().key();
  }

  private long brought(byte[] content) {
    return bring(content).value();
  }

  private Outcome<Long> bring(byte[] content) {
    return desk.bring(REGION, Ground.unique("Cohort"), new UploadedFile("cohort.zip", content));
  }

  private static BlocksRun read(byte[] content) throws IOException {
    return (BlocksRun) AllocationFile.read(new ByteArrayInputStream(content));
  }

  private static Map<String, String> small() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("run.csv", "key,value\nformat,famulus-allocation/1\nkind,blocks\n");
    files.put("periods.csv", "period\nautumn\nspring\n");
    files.put("subjects.csv", "subject\nmedicine\nsurgery\n");
    files.put("sites.csv", "site\nnorth\nsouth\n");
    files.put(
        "places.csv",
        "site,period,most\nnorth,autumn,1\nnorth,spring,1\nsouth,autumn,1\nsouth,spring,1\n");
    files.put("students.csv", "student\ns1\ns2\n");
    files.put(
        "wishes.csv", "student,site,rank\ns1,north,1\ns1,south,2\ns2,north,1\ns2,south,2\n");
    return files;
  }

  private static Map<String, String> onePlace() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "run.csv",
        "key,value\nformat,famulus-allocation/1\nkind,one-place\n");
    files.put("students.csv", "student\ns1\n");
    files.put("places.csv", "place,most\nnorth,1\n");
    files.put("choices.csv", "student,place,rank\ns1,north,1\n");
    return files;
  }

  /** A cohort with which a thorough search is busy for long. */
  private static byte[] large(int many) throws IOException {
    Map<String, String> files = small();
    int sites = many / 4;
    StringBuilder students = new StringBuilder("student\n");
    StringBuilder wishes = new StringBuilder("student,site,rank\n");
    StringBuilder siteRows = new StringBuilder("site\n");
    StringBuilder places = new StringBuilder("site,period,most\n");
    IntStream.range(0, sites)
        .forEach(
            site -> {
              siteRows.append("u").append(site).append('\n');
              places.append("u%d,autumn,4\nu%d,spring,4\n".formatted(site, site));
            });
    for (int student = 0; student < many; student++) {
      students.append("s").append(student).append('\n');
      for (int rank = 1; rank <= 10; rank++) {
        wishes.append("s%d,u%d,%d\n".formatted(student, (student * 7 + rank * rank) % sites, rank));
      }
    }
    files.put("students.csv", students.toString());
    files.put("wishes.csv", wishes.toString());
    files.put("sites.csv", siteRows.toString());
    files.put("places.csv", places.toString());
    return zip(files);
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private void asStaff(Callable<Void> test) throws Exception {
    callers.as(MilamedGround.coordinator(), test::call);
  }
}

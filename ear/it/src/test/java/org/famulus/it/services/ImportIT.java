package org.famulus.it.services;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Grant;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Role;
import org.famulus.core.application.ApplicationCriteria;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.Applications;
import org.famulus.core.call.PlaceCollection;
import org.famulus.core.importing.ImportCounts;
import org.famulus.core.importing.ImportDesk;
import org.famulus.core.importing.ImportKind;
import org.famulus.core.importing.ImportOptions;
import org.famulus.core.importing.ImportOrder;
import org.famulus.core.importing.ImportPhase;
import org.famulus.core.importing.ImportReport;
import org.famulus.core.importing.ImportStage;
import org.famulus.core.importing.ImportView;
import org.famulus.core.importing.ImportWatch;
import org.famulus.core.importing.Importing;
import org.famulus.core.region.Language;
import org.famulus.core.settings.MovableClock;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Lists loaded from files")
public class ImportIT {

  private static final Instant INSIDE_THE_CALL = Instant.parse("2026-10-12T08:00:00Z");
  private static final Caller COORDINATOR = caller("Import coordinator", Role.COORDINATOR);
  private static final int LONG_FILE = 20_000;

  @Inject private Importing importing;
  @Inject private ImportDesk desk;
  @Inject private PlaceCollection places;
  @Inject private Applications applications;
  @Inject private ImportGround ground;
  @Inject private Callers callers;
  @Inject private MovableClock clock;

  @Test
  @DisplayName("the demo season comes in completely, in every form it arrives in, and only once")
  public void demoSeason() throws Exception {
    Instant before = clock.instant();
    clock.moveTo(INSIDE_THE_CALL);
    try {
      callers.as(COORDINATOR, this::loadDemoSeason);
    } finally {
      clock.moveTo(before);
    }
  }

  private Void loadDemoSeason() throws Exception {
    assertThat(load(ImportKind.UNIVERSITIES, ImportOptions.none(), "universities.csv"))
        .isEqualTo(new ImportCounts(40, 0, 0, 0));
    assertThat(load(ImportKind.UNIVERSITIES, ImportOptions.none(), "universities.csv"))
        .isEqualTo(new ImportCounts(0, 0, 40, 0));
    assertThat(load(ImportKind.UNIVERSITIES, ImportOptions.none(), "universities-tab.csv"))
        .isEqualTo(new ImportCounts(0, 0, 40, 0));

    assertThat(
            importing
                .check(order(ImportKind.UNITS, ImportOptions.none(), "units.csv"), ImportWatch.NOBODY)
                .problemRows())
        .as("a site nobody knows is an error unless the season is the first")
        .isEqualTo(42);
    assertThat(load(ImportKind.UNITS, ImportOptions.withNewSites(), "units.csv"))
        .isEqualTo(new ImportCounts(42, 0, 0, 0));
    assertThat(load(ImportKind.UNITS, ImportOptions.none(), "units.csv"))
        .isEqualTo(new ImportCounts(0, 0, 42, 0));
    assertThat(load(ImportKind.UNITS, ImportOptions.none(), "units.xlsx"))
        .isEqualTo(new ImportCounts(0, 0, 42, 0));

    long call = ground.demoCall();
    assertThat(places.collect(Ground.REGION, call, Map.of()).value()).isPositive();
    ImportOptions ofCall = ImportOptions.ofCall(call);
    assertFiveErrors(ofCall);
    ImportReport first = report(ImportKind.APPLICANTS, ofCall, "applicants.csv");
    assertThat(first.counts()).isEqualTo(new ImportCounts(150, 0, 0, 3));
    assertThat(first.drafts())
        .allSatisfy(
            draft ->
                assertThat(draft.reasons())
                    .extracting(reason -> reason.ruleId().orElse(""))
                    .containsExactly("SKA-R03"))
        .allSatisfy(draft -> assertThat(draft.recordId()).isPresent());
    assertStates(call, 147, 3);
    for (String same :
        List.of("applicants.csv", "applicants-utf8-bom-semicolon.csv")) {
      assertThat(load(ImportKind.APPLICANTS, ofCall, same))
          .as(same)
          .isEqualTo(new ImportCounts(0, 0, 150, 3));
    }
    assertThat(load(ImportKind.APPLICANTS, ofCall, "applicants-windows-1252.csv").unchanged())
        .isEqualTo(108);
    assertChangeOfOneRow(ofCall);
    return null;
  }

  private void assertFiveErrors(ImportOptions ofCall) throws Exception {
    Map<String, Long> sizes = ground.tableSizes();
    ImportOrder order = order(ImportKind.APPLICANTS, ofCall, "applicants-with-errors.csv");
    ImportReport report = importing.check(order, ImportWatch.NOBODY);
    assertThat(report.problems())
        .extracting(problem -> problem.row() + " " + problem.column())
        .containsExactly(
            "34 date_of_birth",
            "46 home_university",
            "61 email",
            "97 wish2_start",
            "141 english_level");
    assertThat(report.problemCount()).isEqualTo(5);
    assertThat(report.problems().get(1).message().key()).isEqualTo("tabular.value.code-misspelt");
    assertThat(report.problems().get(1).message().parameters())
        .containsExactly("Universität Heidelburg", "Universität Heidelberg");
    assertThat(importing.load(order, ImportWatch.NOBODY)).isInstanceOf(Outcome.Refused.class);
    assertThat(ground.tableSizes()).isEqualTo(sizes);
  }

  private void assertChangeOfOneRow(ImportOptions ofCall) throws Exception {
    Path file = ground.sample("applicants.csv");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("Quellhain,Jördis,jordis.quellhain@", "Quellhain,Jördis,j.quellhain@"));
    ImportReport changed =
        importing
            .load(
                ImportOrder.of(Ground.REGION, ImportKind.APPLICANTS, file, ofCall),
                ImportWatch.NOBODY)
            .value();
    assertThat(changed.counts()).isEqualTo(new ImportCounts(0, 1, 149, 3));
    assertThat(load(ImportKind.APPLICANTS, ofCall, "applicants.csv"))
        .as("known by name and date of birth, the address is changed back")
        .isEqualTo(new ImportCounts(0, 1, 149, 3));
  }

  @Test
  @DisplayName("a file of 20,000 rows broken in its last row leaves nothing")
  public void brokenInTheLastRow() throws Exception {
    ImportGround.Scene scene = ground.scene();
    Path file = ground.applicants(scene, LONG_FILE, "nobody at all");
    Map<String, Long> before = ground.tableSizes();
    Outcome<ImportReport> outcome =
        callers.as(
            COORDINATOR,
            () ->
                importing.load(
                    ImportOrder.of(
                        Ground.REGION,
                        ImportKind.APPLICANTS,
                        file,
                        ImportOptions.ofCall(scene.call())),
                    ImportWatch.NOBODY));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<ImportReport>) outcome).reasons())
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason.text().parameters())
                    .startsWith(String.valueOf(LONG_FILE + 1), "email"));
    assertThat(ground.tableSizes()).isEqualTo(before);
  }

  @Test
  @DisplayName("cancelled while it is being saved, an import leaves nothing")
  public void cancelledWhileSaving() throws Exception {
    ImportGround.Scene scene = ground.scene();
    Path file = ground.applicants(scene, 1_200, ImportGround.freshAddress());
    Map<String, Long> before = ground.tableSizes();
    StopAfterFirstBatch watch = new StopAfterFirstBatch();
    Outcome<ImportReport> outcome =
        callers.as(
            COORDINATOR,
            () ->
                importing.load(
                    ImportOrder.of(
                        Ground.REGION,
                        ImportKind.APPLICANTS,
                        file,
                        ImportOptions.ofCall(scene.call())),
                    watch));
    assertThat(watch.saved).as("rows saved before the stop").isEqualTo(500);
    assertThat(((Outcome.Refused<ImportReport>) outcome).reasons().get(0).text().key())
        .isEqualTo("importing.cancelled");
    assertThat(ground.tableSizes()).isEqualTo(before);
  }

  private static final class StopAfterFirstBatch implements ImportWatch {

    private long saved;

    @Override
    public void reached(ImportPhase phase, long done, long total) {
      if (phase == ImportPhase.WRITING) {
        saved = done;
      }
    }

    @Override
    public boolean isCancelled() {
      return saved > 0;
    }
  }

  @Test
  @DisplayName("on the desk a file is checked and loaded in the background, step by step")
  public void desk() throws Exception {
    ImportGround.Scene scene = ground.scene();
    Path file = ground.applicants(scene, 600, ImportGround.freshAddress());
    callers.as(
        COORDINATOR,
        () -> {
          String id = receive(scene, file);
          assertThat(desk.view(id).missing()).isEmpty();
          assertThat(desk.load(id))
              .as("what was not checked is not loaded")
              .isInstanceOf(Outcome.Refused.class);
          assertThat(desk.check(id).isDone()).isTrue();
          ImportView checked = awaitEndOfWork(id);
          assertThat(checked.stage()).isEqualTo(ImportStage.CHECKED);
          assertThat(checked.report().orElseThrow().counts())
              .isEqualTo(new ImportCounts(600, 0, 0, 0));
          assertThat(desk.load(id).isDone()).isTrue();
          ImportView loaded = awaitEndOfWork(id);
          assertThat(loaded.reasons()).isEmpty();
          assertThat(loaded.stage()).isEqualTo(ImportStage.LOADED);
          assertStates(scene.call(), 600, 0);
          return null;
        });
  }

  private void assertStates(long call, long submitted, long drafts) {
    Map<String, Count> states =
        applications
            .find(ApplicationCriteria.ofCall(Ground.REGION, call), Sort.byDefault(), new Page(0, 1))
            .counts()
            .get("state");
    assertThat(states.getOrDefault(ApplicationState.SUBMITTED.name(), Count.NONE))
        .isEqualTo(Count.exactly(submitted));
    assertThat(states.getOrDefault(ApplicationState.DRAFT.name(), Count.NONE))
        .isEqualTo(Count.exactly(drafts));
  }

  @Test
  @DisplayName("a required column that is not found stops the check with the column's name")
  public void columnMissing() throws Exception {
    ImportGround.Scene scene = ground.scene();
    Path file = ground.applicants(scene, 3, ImportGround.freshAddress());
    Files.writeString(file, Files.readString(file).replaceFirst("home_university", "whatever"));
    callers.as(
        COORDINATOR,
        () -> {
          String id = receive(scene, file);
          assertThat(desk.view(id).missing())
              .extracting(column -> column.heading())
              .containsExactly("Home university");
          desk.choose(
                  id,
                  Optional.empty(),
                  Optional.of(withColumn(desk.view(id), "home_university", "4")),
                  desk.view(id).order().options())
              .value();
          assertThat(desk.view(id).missing()).isEmpty();
          desk.check(id).value();
          assertThat(awaitEndOfWork(id).report().orElseThrow().isFaultless()).isTrue();
          return null;
        });
  }

  private static Map<String, String> withColumn(ImportView view, String key, String index) {
    Map<String, String> mapping = new java.util.HashMap<>(view.mapping());
    mapping.put(key, index);
    return mapping;
  }

  @Test
  @DisplayName("a file belongs to who brought it")
  public void foreignFile() throws Exception {
    ImportGround.Scene scene = ground.scene();
    Path file = ground.applicants(scene, 3, ImportGround.freshAddress());
    String id = callers.as(COORDINATOR, () -> receive(scene, file));
    assertThatThrownBy(
            () -> callers.as(caller("Another coordinator", Role.COORDINATOR), () -> desk.view(id)))
        .isInstanceOf(NotFoundException.class);
    assertThat(callers.as(COORDINATOR, () -> desk.discard(id)).isDone()).isTrue();
    assertThatThrownBy(() -> callers.as(COORDINATOR, () -> desk.view(id)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  @DisplayName("whoever may not import gets no further than the gate")
  public void withoutPermission() throws Exception {
    ImportGround.Scene scene = ground.scene();
    Path file = ground.applicants(scene, 3, ImportGround.freshAddress());
    Map<String, Long> before = ground.tableSizes();
    Caller observer = caller("Observer", Role.OBSERVER);
    assertThatThrownBy(() -> callers.as(observer, () -> receive(scene, file)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                callers.as(
                    observer,
                    () ->
                        importing.load(
                            ImportOrder.of(
                                Ground.REGION,
                                ImportKind.APPLICANTS,
                                file,
                                ImportOptions.ofCall(scene.call())),
                            ImportWatch.NOBODY)))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(ground.tableSizes()).isEqualTo(before);
  }

  private String receive(ImportGround.Scene scene, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return desk.receive(
              Ground.REGION,
              ImportKind.APPLICANTS,
              ImportOptions.ofCall(scene.call()),
              "applicants.csv",
              in,
              Language.EN)
          .value();
    }
  }

  private ImportView awaitEndOfWork(String id) throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    for (int i = 0; i < 1_200 && desk.view(id).stage().isWorking(); i++) {
      never.await(50, TimeUnit.MILLISECONDS);
    }
    return desk.view(id);
  }

  private ImportCounts load(ImportKind kind, ImportOptions options, String sample)
      throws Exception {
    return report(kind, options, sample).counts();
  }

  private ImportReport report(ImportKind kind, ImportOptions options, String sample)
      throws Exception {
    return importing.load(order(kind, options, sample), ImportWatch.NOBODY).value();
  }

  private ImportOrder order(ImportKind kind, ImportOptions options, String sample)
      throws IOException {
    return ImportOrder.of(Ground.REGION, kind, ground.sample(sample), options);
  }

  private static Caller caller(String name, Role role) {
    return new Caller(
        Optional.empty(),
        name,
        Optional.empty(),
        false,
        false,
        List.of(new Grant(Ground.REGION, role, Optional.empty())));
  }
}

package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.host.HostCriteria;
import org.famulus.core.host.HostDetail;
import org.famulus.core.host.HostRow;
import org.famulus.core.host.HostStage;
import org.famulus.core.host.MapPoint;
import org.famulus.core.host.PartnerRegions;
import org.famulus.core.host.Recruitment;
import org.famulus.core.importing.ImportKind;
import org.famulus.core.importing.ImportOptions;
import org.famulus.core.importing.ImportOrder;
import org.famulus.core.importing.ImportReport;
import org.famulus.core.importing.ImportWatch;
import org.famulus.core.importing.Importing;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("A list of hosts to be won")
public class HostImportIT {

  private static final String REGION = HostGround.REGION;

  @Inject private Callers callers;
  @Inject private HostGround ground;
  @Inject private PartnerRegions partners;
  @Inject private Recruitment recruitment;
  @Inject private Importing importing;

  @Test
  @DisplayName("MIL-F10: adds hosts, changes what it says, leaves the rest, and says the same twice")
  void loaded() throws Exception {
    String code = Ground.unique("land");
    long university = ground.university();
    callers
        .as(
            HostGround.coordinator(),
            () ->
                partners.add(
                    REGION,
                    ground.land(university, code, ground.today().minusYears(1), Optional.empty())))
        .value();
    String practice = Ground.unique("Praxis");
    String hospital = Ground.unique("Klinikum");
    String first =
        """
        Name;Art;Ort;Partnerregion;Punkt auf der Karte;Ansprechperson;E-Mail;Fächer
        %s;Arztpraxis;Delitzsch;Land of %s;51.5253, 12.3424;Dr. Anna Beispiel;anna@practice.example;Allgemeinmedizin
        %s;Standort;Torgau;Land of %s;;;;Chirurgie|Kinderheilkunde
        """
            .formatted(practice, code, hospital, code);
    assertThat(load(first).value().rows()).hasSize(2);
    HostDetail told = detail(practice);
    assertThat(told.row().stage()).isEqualTo(HostStage.FOUND);
    assertThat(told.row().partnerRegion()).contains("Land of " + code);
    assertThat(told.row().point().map(MapPoint::typed)).contains("51.5253, 12.3424");
    assertThat(told.profile().fields()).containsExactly("general_practice");
    assertThat(detail(hospital).profile().fields())
        .containsExactlyInAnyOrder("surgery", "paediatrics");

    long id = told.row().id();
    callers
        .as(
            HostGround.coordinator(),
            () -> recruitment.move(REGION, id, HostStage.WILLING, Optional.empty()))
        .value();
    load("Name;Art;Ort\n" + practice + ";Arztpraxis;Eilenburg\n").value();
    HostDetail now = detail(practice);
    assertThat(now.row().city()).contains("Eilenburg");
    assertThat(now.row().contactEmail()).contains("anna@practice.example");
    assertThat(now.row().stage()).as("no list moves a host").isEqualTo(HostStage.WILLING);
    long version = now.row().version();
    load("Name;Art;Ort\n" + practice + ";Arztpraxis;Eilenburg\n").value();
    assertThat(detail(practice).row().version()).isEqualTo(version);
  }

  @Test
  @DisplayName("names rows with an unknown region or a place that is none, and saves nothing")
  void refused() throws Exception {
    String practice = Ground.unique("Praxis");
    String faulty =
        "Name;Art;Partnerregion;Punkt auf der Karte\n"
            + practice
            + ";Arztpraxis;Atlantis;\n"
            + practice
            + "2;Arztpraxis;;somewhere\n"
            + practice
            + "3;Arztpraxis;;\n";
    ImportReport report = asFamulus(() -> importing.check(order(faulty), ImportWatch.NOBODY));
    assertThat(report.problems()).extracting(problem -> problem.row()).containsExactly(2, 3);
    assertThat(load(faulty)).isInstanceOf(Outcome.Refused.class);
    assertThat(named(practice)).isEmpty();
  }

  private Outcome<ImportReport> load(String text) throws Exception {
    ImportOrder order = order(text);
    return asFamulus(() -> importing.load(order, ImportWatch.NOBODY));
  }

  private static ImportOrder order(String text) throws Exception {
    Path file = Files.createTempDirectory("famulus-it-").resolve("hosts.csv");
    Files.writeString(file, text);
    return ImportOrder.of(REGION, ImportKind.HOSTS, file, ImportOptions.none());
  }

  private HostDetail detail(String name) throws Exception {
    long id = named(name).get(0).id();
    return asFamulus(() -> recruitment.detail(REGION, id));
  }

  private List<HostRow> named(String name) throws Exception {
    HostCriteria criteria =
        new HostCriteria(
            REGION,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(name));
    return asFamulus(() -> recruitment.find(criteria, Sort.byDefault(), new Page(0, 10))).rows();
  }

  private <T> T asFamulus(Callable<T> work) throws Exception {
    return callers.as(Caller.famulus("test"), work::call);
  }
}

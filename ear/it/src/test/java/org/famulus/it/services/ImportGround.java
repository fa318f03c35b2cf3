package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.famulus.core.agreement.Agreement;
import org.famulus.core.agreement.AgreementRepository;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallDates;
import org.famulus.core.call.CallRepository;
import org.famulus.core.interest.Interest;
import org.famulus.core.interest.InterestRepository;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.offer.OfferSource;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.OrganisationType;

/** What tests of imports stand on: calls with places at a site, sample files, long files. */
@ApplicationScoped
public class ImportGround {

  /** Tables that may grow although nothing was imported: that somebody tried is written down. */
  private static final Set<String> BESIDE = Set.of("audit_entry", "number_range");

  @Inject private OrganisationRepository organisations;
  @Inject private AgreementRepository agreements;
  @Inject private CallRepository calls;
  @Inject private InterestRepository interests;
  @Inject private OfferRepository offers;
  @Inject private Ground ground;
  @Inject private Clock clock;

  /**
   * A call that is open, a partner university, and a site with places.
   *
   * @param call the call
   * @param university name of the university
   * @param site name of the site
   * @param firstDay day on which its places begin
   */
  public record Scene(long call, String university, String site, LocalDate firstDay) {}

  /** A new scene. */
  @Transactional
  public Scene scene() {
    Organisation university =
        organisations.add(
            Ground.REGION,
            new Organisation(OrganisationType.UNIVERSITY, Ground.unique("Universitas"), null));
    Agreement agreement = new Agreement(Ground.REGION, "MOBILITY", Ground.unique("M"), true);
    agreement.runs(ground.today().minusYears(1), null);
    agreements.add(agreement, Set.of(university.id()));
    Organisation site =
        organisations.add(
            Ground.REGION,
            new Organisation(OrganisationType.SITE, Ground.unique("Lasarettet"), null));
    Organisation unit =
        organisations.add(
            Ground.REGION,
            new Organisation(OrganisationType.UNIT, Ground.unique("Unit"), site.id()));
    LocalDate day = ground.firstDay();
    ApplicationCall call = call(day, ground.today().minusDays(5), ground.today().plusDays(5));
    Interest interest =
        interests.add(
            new Interest(Ground.REGION, unit.id(), day.getYear(), "ELECTIVE", Ground.FIELD));
    offers.add(
        new PlacementOffer(
            call.id(),
            new OfferSource(
                Ground.REGION,
                interest.id(),
                unit.id(),
                Optional.of(site.id()),
                "ELECTIVE",
                Ground.FIELD),
            day,
            day.plusDays(27),
            4));
    return new Scene(call.id(), university.name(), site.name(), day);
  }

  /** Id of the scene's university. */
  @Transactional
  public long universityOf(Scene scene) {
    return organisations
        .byName(Ground.REGION, OrganisationType.UNIVERSITY, scene.university())
        .orElseThrow()
        .id();
  }

  /** Id of the scene's site. */
  @Transactional
  public long siteOf(Scene scene) {
    return organisations
        .byName(Ground.REGION, OrganisationType.SITE, scene.site())
        .orElseThrow()
        .id();
  }

  /** The call of the demo season, without places yet. */
  @Transactional
  public long demoCall() {
    ApplicationCall call =
        calls.add(
            new ApplicationCall(
                Ground.REGION,
                Ground.unique("Spring 2027"),
                "ELECTIVE",
                new CallDates(
                    LocalDate.of(2027, 1, 18),
                    LocalDate.of(2027, 6, 6),
                    LocalDate.of(2026, 9, 1),
                    LocalDate.of(2026, 9, 30),
                    LocalDate.of(2026, 10, 1),
                    LocalDate.of(2026, 10, 15),
                    Optional.of(LocalDate.of(2026, 11, 16)))));
    call.publish(clock.instant());
    return call.id();
  }

  /** A sample file of the demo season. */
  public Path sample(String name) throws IOException {
    Path file = Files.createTempDirectory("famulus-it-").resolve(name);
    try (InputStream in = ImportGround.class.getResourceAsStream("/season/" + name)) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  /**
   * A list of applicants for a scene.
   *
   * @param rows how many
   * @param lastEmail address of the last one
   */
  public Path applicants(Scene scene, int rows, String lastEmail) throws IOException {
    Path file = Files.createTempDirectory("famulus-it-").resolve("applicants.csv");
    String mark = Ground.unique("n");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(
          "family_name,given_name,email,date_of_birth,home_university,year_of_study,final_year,"
              + "clinical_semesters,english_level,nominated_on,wish1_specialty,wish1_site,"
              + "wish1_start\n");
      for (int i = 1; i <= rows; i++) {
        String email = i == rows ? lastEmail : i + "." + mark + "@example.org";
        out.write(
            String.join(
                    ",",
                    "Quellhain" + i,
                    mark,
                    email,
                    LocalDate.of(2000, 1, 1).plusDays(i % 900).toString(),
                    scene.university(),
                    "5",
                    "yes",
                    "4",
                    "C1",
                    ground.today().toString(),
                    Ground.FIELD,
                    scene.site(),
                    scene.firstDay().toString())
                + "\n");
      }
    }
    return file;
  }

  /** An address nobody has. */
  public static String freshAddress() {
    return Ground.unique("last") + "@example.org";
  }

  /** How many rows each table has. */
  public Map<String, Long> tableSizes() throws SQLException, NamingException {
    Map<String, Long> sizes = new TreeMap<>();
    DataSource source = InitialContext.doLookup("jdbc/famulus");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet tables =
            connection
                .getMetaData()
                .getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        String name = tables.getString("TABLE_NAME");
        if ("public".equalsIgnoreCase(tables.getString("TABLE_SCHEM"))
            && !BESIDE.contains(name.toLowerCase(java.util.Locale.ROOT))) {
          sizes.put(name, size(statement, name));
        }
      }
    }
    return sizes;
  }

  private static long size(Statement statement, String table) throws SQLException {
    try (ResultSet count = statement.executeQuery("select count(*) from \"" + table + "\"")) {
      count.next();
      return count.getLong(1);
    }
  }

  private ApplicationCall call(LocalDate term, LocalDate from, LocalDate to) {
    ApplicationCall call =
        calls.add(
            new ApplicationCall(
                Ground.REGION,
                Ground.unique("Call"),
                "ELECTIVE",
                new CallDates(
                    term, term.plusMonths(5), from, to, from, to, Optional.of(to.plusDays(30)))));
    call.publish(clock.instant());
    return call;
  }
}

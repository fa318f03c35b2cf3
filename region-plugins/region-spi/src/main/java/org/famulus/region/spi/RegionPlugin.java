package org.famulus.region.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.catalogue.HostTerms;
import org.famulus.region.spi.catalogue.ProgrammeReport;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Semesters;
import org.famulus.region.spi.compliance.CompliancePolicy;
import org.famulus.region.spi.personal.PersonalTable;
import org.famulus.region.spi.port.DocumentEntries;
import org.famulus.region.spi.port.FactsProvider;
import org.famulus.region.spi.port.FirstSeason;
import org.famulus.region.spi.port.PlacementListener;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.screen.RegionScreen;

/**
 * A region: one placement programme with its own rules, wording and screens on the shared core.
 *
 * <p>A region is exactly one {@code @ApplicationScoped} bean of this type in its own jar. The core
 * asks it at start and again for every command, list and page, from many threads at once; every
 * answer must therefore be constant while the server runs, and cheap. No method may answer {@code
 * null}.
 *
 * <p>Regions do not see each other: the core asks the one whose record or page is at hand, and
 * nothing of several regions is ever combined. A region that answers wrongly (an id taken by another
 * region, a missing message key, a screen without a view) stops the start with one sentence naming
 * the jar and the cause; so does a method that throws at start. One that throws later fails the
 * command or page that needed the answer: the transaction is rolled back and the log has the cause.
 */
public interface RegionPlugin {

  /**
   * The region's id: lower-case letters, digits and hyphens, starting with a letter, at most 20
   * characters. It prefixes everything the region brings into the shared archive: views under
   * {@code /regions/<id>/}, EJB and CDI names, tables, migration folders.
   */
  String id();

  /** The promise this region was compiled against: {@code new SpiVersion(MAJOR, MINOR)}. */
  SpiVersion builtAgainst();

  /**
   * Base name of the region's resource bundle, UTF-8, in en (the base file), de, sv and nb. The key
   * {@code region.name} is the programme's name, {@code region.shortName} fits a phone's header.
   */
  String bundle();

  /** Accent colour of the region's pages, asked for each page; it never carries a status. */
  default Accent accent() {
    return Accent.BLUE;
  }

  /** What exists in this programme: steps, kinds, fields, questions, papers, roles, parameters. */
  RegionCatalogue catalogue();

  /** The rules of this programme; order does not matter, all rules of a moment are asked. */
  default List<RegionRule> rules() {
    return List.of();
  }

  /**
   * How places are given. Several are a choice: whoever makes a draft picks one of them by its id,
   * and the first is offered first. At least one with the step {@code ALLOCATION}.
   */
  default List<AllocationPolicy> allocationPolicies() {
    return List.of();
  }

  /**
   * A file to plan blocks from, as a sample for whoever prepares one: the texts of its CSV files by
   * name, of a cohort that is invented. The format is {@code famulus-allocation/1}, kind {@code
   * blocks}. Empty for none; with the step {@code BLOCK_PLAN}.
   */
  default Map<String, String> blockPlanSample() {
    return Map.of();
  }

  /** What is demanded before a placement starts; needed with the step {@code COMPLIANCE}. */
  default Optional<CompliancePolicy> compliance() {
    return Optional.empty();
  }

  /** What hosts may be recognised as; with the step {@code HOST}. */
  default HostTerms hosts() {
    return HostTerms.none();
  }

  /**
   * Screens only this programme has, in the order of the menu; the shared screens come with the
   * catalogue's steps.
   */
  default List<RegionScreen> screens() {
    return List.of();
  }

  /**
   * Classpath folder of the region's own Flyway migrations, for example {@code
   * org/famulus/region/toy/migration}; vendor folders {@code common}, {@code h2} and {@code
   * postgresql} below it are read as the database demands. The history table is {@code
   * <id>_schema_history}; every table of the region starts with {@code <id>_}. They run at every
   * start, after the core's; one that fails stops the start.
   */
  default Optional<String> migrations() {
    return Optional.empty();
  }

  /**
   * The region's own tables whose rows are about people, with what is exported and erased. A table
   * that is not declared here must not hold an id of a person.
   */
  default List<PersonalTable> personalTables() {
    return List.of();
  }

  /**
   * The region's bean that tells what its own tables know of people, for its rules. A class, not an
   * object: the core takes the bean from the container when it needs it.
   */
  default Optional<Class<? extends FactsProvider>> factsProvider() {
    return Optional.empty();
  }

  /** The region's bean that is told when placements start and are completed. */
  default Optional<Class<? extends PlacementListener>> placementListener() {
    return Optional.empty();
  }

  /** The region's bean that tells what its own tables say on a certificate in a prescribed form. */
  default Optional<Class<? extends DocumentEntries>> documentEntries() {
    return Optional.empty();
  }

  /** The region's bean that enters what the region itself keeps of a first season. */
  default Optional<Class<? extends FirstSeason>> firstSeason() {
    return Optional.empty();
  }

  /** How its universities divide the year; asked with the step {@code EVALUATION}. */
  default Semesters semesters() {
    return Semesters.usual();
  }

  /**
   * Its goals, and what its report tells apart. The goals stand on its public page with the step
   * {@code HOST} and are reported on with the step {@code EVALUATION}.
   */
  default ProgrammeReport report() {
    return ProgrammeReport.NONE;
  }

  /** Colours a region may choose as its accent. */
  enum Accent {
    GREEN,
    RED,
    BLUE,
    PLUM
  }
}

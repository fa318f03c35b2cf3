package org.famulus.region.milamed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.region.milamed.account.MilamedEntries;
import org.famulus.region.milamed.account.MilamedPlacements;
import org.famulus.region.milamed.account.MilamedSeason;
import org.famulus.region.milamed.account.MilamedStudyFacts;
import org.famulus.region.milamed.rule.MilR01PartnerRegion;
import org.famulus.region.milamed.rule.MilR02Phase;
import org.famulus.region.milamed.rule.MilR03WillingHost;
import org.famulus.region.milamed.rule.MilR04Capacity;
import org.famulus.region.milamed.rule.MilR05FamulaturSum;
import org.famulus.region.milamed.rule.MilR06FamulaturSplit;
import org.famulus.region.milamed.rule.MilR07GpCare;
import org.famulus.region.milamed.rule.MilR08FamulaturTime;
import org.famulus.region.milamed.rule.MilR09NotBeforeLastDay;
import org.famulus.region.milamed.rule.MilR10BlockPracticum;
import org.famulus.region.milamed.rule.MilR11PracticalYear;
import org.famulus.region.milamed.rule.MilR12Absences;
import org.famulus.region.milamed.rule.MilR13BeforeFirstDay;
import org.famulus.region.milamed.rule.MilR14LengthClass;
import org.famulus.region.milamed.rule.MilR15CostSupport;
import org.famulus.region.milamed.rule.MilR16Evaluation;
import org.famulus.region.milamed.rule.MilR17NursingService;
import org.famulus.region.milamed.study.Marks;
import org.famulus.region.milamed.study.SampleCohort;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.HostTerms;
import org.famulus.region.spi.catalogue.ProgrammeReport;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.compliance.CompliancePolicy;
import org.famulus.region.spi.personal.PersonalTable;
import org.famulus.region.spi.port.DocumentEntries;
import org.famulus.region.spi.port.FactsProvider;
import org.famulus.region.spi.port.FirstSeason;
import org.famulus.region.spi.port.PlacementListener;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.screen.RegionScreen;

/**
 * MiLaMed: practica of the universities of Leipzig and Halle-Wittenberg in rural regions of Saxony and
 * Saxony-Anhalt (MIL-S01 to MIL-S03).
 */
@ApplicationScoped
public class MilamedRegion implements RegionPlugin {

  @Override
  public String id() {
    return "milamed";
  }

  @Override
  public SpiVersion builtAgainst() {
    return new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR);
  }

  @Override
  public String bundle() {
    return "org.famulus.region.milamed.messages";
  }

  @Override
  public Accent accent() {
    return Accent.BLUE;
  }

  @Override
  public RegionCatalogue catalogue() {
    return MilamedCatalogue.CATALOGUE;
  }

  @Override
  public List<RegionRule> rules() {
    return List.of(
        new MilR01PartnerRegion(),
        new MilR02Phase(),
        new MilR03WillingHost(),
        new MilR04Capacity(),
        new MilR05FamulaturSum(),
        new MilR06FamulaturSplit(),
        new MilR07GpCare(),
        new MilR08FamulaturTime(),
        new MilR09NotBeforeLastDay(),
        new MilR10BlockPracticum(),
        new MilR11PracticalYear(),
        new MilR12Absences(),
        new MilR13BeforeFirstDay(),
        new MilR14LengthClass(),
        new MilR15CostSupport(),
        new MilR16Evaluation(),
        new MilR17NursingService());
  }

  @Override
  public Map<String, String> blockPlanSample() {
    return SampleCohort.files();
  }

  @Override
  public ProgrammeReport report() {
    return MilamedGoals.REPORT;
  }

  @Override
  public Optional<CompliancePolicy> compliance() {
    return Optional.of(new MilamedCompliance());
  }

  @Override
  public HostTerms hosts() {
    return new HostTerms(Marks.ALL);
  }

  @Override
  public List<RegionScreen> screens() {
    return List.of(
        new RegionScreen(
            "account.xhtml", "milamed.account.menu", Permission.REQUIREMENT_SUBMIT, "pi-book"),
        new RegionScreen(
            "year.xhtml", "milamed.year.menu", Permission.REQUIREMENT_SUBMIT, "pi-calendar"),
        new RegionScreen(
            "terms.xhtml", "milamed.terms.menu", Permission.PLACEMENT_EDIT, "pi-calendar-plus"));
  }

  @Override
  public Optional<String> migrations() {
    return Optional.of("org/famulus/region/milamed/migration");
  }

  @Override
  public List<PersonalTable> personalTables() {
    return MilamedTables.ALL;
  }

  @Override
  public Optional<Class<? extends FactsProvider>> factsProvider() {
    return Optional.of(MilamedStudyFacts.class);
  }

  @Override
  public Optional<Class<? extends PlacementListener>> placementListener() {
    return Optional.of(MilamedPlacements.class);
  }

  @Override
  public Optional<Class<? extends DocumentEntries>> documentEntries() {
    return Optional.of(MilamedEntries.class);
  }

  @Override
  public Optional<Class<? extends FirstSeason>> firstSeason() {
    return Optional.of(MilamedSeason.class);
  }
}

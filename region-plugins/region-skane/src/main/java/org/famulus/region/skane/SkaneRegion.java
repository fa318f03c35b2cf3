package org.famulus.region.skane;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.famulus.region.skane.rule.SkaR01OnlyThroughTheCall;
import org.famulus.region.skane.rule.SkaR02CallWindow;
import org.famulus.region.skane.rule.SkaR03MobilityAgreement;
import org.famulus.region.skane.rule.SkaR04Eligibility;
import org.famulus.region.skane.rule.SkaR05Block;
import org.famulus.region.skane.rule.SkaR06UnitCapacity;
import org.famulus.region.skane.rule.SkaR07Approval;
import org.famulus.region.skane.rule.SkaR08ContactAndSupervisor;
import org.famulus.region.skane.rule.SkaR09ChangeUntilAllotment;
import org.famulus.region.skane.rule.SkaR10BindingDecision;
import org.famulus.region.skane.rule.SkaR11UnitDoesNotChoose;
import org.famulus.region.skane.rule.SkaR12Gates;
import org.famulus.region.skane.rule.SkaR13HealthPapers;
import org.famulus.region.skane.rule.SkaR14Insurance;
import org.famulus.region.skane.rule.SkaR15PoliceExtract;
import org.famulus.region.skane.rule.SkaR16LiteratureTime;
import org.famulus.region.skane.rule.SkaR17Pass;
import org.famulus.region.skane.rule.SkaR18ConfirmationReminder;
import org.famulus.region.skane.rule.SkaR19Claim;
import org.famulus.region.skane.rule.SkaR20TwoBlocks;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.compliance.CompliancePolicy;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.screen.RegionScreen;

/**
 * The course Clinical placement for incoming exchange students of medicine, run by the Faculty of
 * Medicine at Lund University together with Region Skåne.
 */
@ApplicationScoped
public class SkaneRegion implements RegionPlugin {

  @Override
  public String id() {
    return "skane";
  }

  @Override
  public SpiVersion builtAgainst() {
    return new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR);
  }

  @Override
  public String bundle() {
    return "org.famulus.region.skane.messages";
  }

  @Override
  public Accent accent() {
    return Accent.GREEN;
  }

  @Override
  public RegionCatalogue catalogue() {
    return SkaneCatalogue.CATALOGUE;
  }

  @Override
  public List<RegionRule> rules() {
    return List.of(
        new SkaR01OnlyThroughTheCall(),
        new SkaR02CallWindow(),
        new SkaR03MobilityAgreement(),
        new SkaR04Eligibility(),
        new SkaR05Block(),
        new SkaR06UnitCapacity(),
        new SkaR07Approval(),
        new SkaR08ContactAndSupervisor(),
        new SkaR09ChangeUntilAllotment(),
        new SkaR10BindingDecision(),
        new SkaR11UnitDoesNotChoose(),
        new SkaR12Gates(),
        new SkaR13HealthPapers(),
        new SkaR14Insurance(),
        new SkaR15PoliceExtract(),
        new SkaR16LiteratureTime(),
        new SkaR17Pass(),
        new SkaR18ConfirmationReminder(),
        new SkaR19Claim(),
        new SkaR20TwoBlocks());
  }

  @Override
  public List<AllocationPolicy> allocationPolicies() {
    return List.of(new SkaneLottery());
  }

  @Override
  public Optional<CompliancePolicy> compliance() {
    return Optional.of(new SkaneCompliance());
  }

  @Override
  public List<RegionScreen> screens() {
    return List.of(
        new RegionScreen("course.xhtml", "skane.course.title", Permission.CALL_VIEW, "pi-book"));
  }
}

package org.famulus.it.meadow;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.catalogue.DocumentTemplate;
import org.famulus.region.spi.catalogue.HostTerms;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.ProgrammeGoal;
import org.famulus.region.spi.catalogue.ProgrammeReport;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;

/** A programme that sends students to practices in the country. */
@ApplicationScoped
public class MeadowRegion implements RegionPlugin {

  @Override
  public String id() {
    return "meadow";
  }

  @Override
  public SpiVersion builtAgainst() {
    return new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR);
  }

  @Override
  public String bundle() {
    return "org.famulus.it.meadow.messages";
  }

  @Override
  public Accent accent() {
    return Accent.GREEN;
  }

  @Override
  public RegionCatalogue catalogue() {
    return new RegionCatalogue(
        ZoneId.of("Europe/Berlin"),
        Set.of(Step.HOST, Step.BOOKING),
        List.of(
            new PlacementKind("VISIT", new LengthRule(2, LengthRule.Unit.CALENDAR_DAYS)),
            new PlacementKind("CLERKSHIP", new LengthRule(1, LengthRule.Unit.MONTHS_OF_30_DAYS))),
        List.of("general_practice", "surgery", "paediatrics"),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(
            new DocumentTemplate(
                DocumentTemplate.Kind.WILLINGNESS_STATEMENT,
                List.of("willingness.takes", "willingness.valid", "willingness.region"),
                List.of("de", "en"),
                List.of())),
        List.of());
  }

  @Override
  public HostTerms hosts() {
    return new HostTerms(List.of("GP_CARE", "TEACHING_PRACTICE"));
  }

  @Override
  public ProgrammeReport report() {
    return new ProgrammeReport(
        Stream.of("PLACES", "CONDITIONS", "FUTURE")
            .map(code -> new ProgrammeGoal(code, List.of()))
            .toList(),
        Optional.empty());
  }
}

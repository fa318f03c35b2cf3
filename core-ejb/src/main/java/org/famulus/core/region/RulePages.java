package org.famulus.core.region;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.RegionRule;

/** The rule book as people read it, and the entering of new values of dated parameters. */
@Stateless
public class RulePages {

  private static final String REGION = "region";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Regions regions;
  @Inject private ParameterRepository values;
  @Inject private Clock clock;

  /** The region's rules with their parameters today and over time. */
  @Reads(permission = Permission.REGION_VIEW)
  public List<RuleEntry> rules(String regionId) {
    gate.scope(regionId);
    Reading reading = new Reading(regionId);
    return regions.get(regionId).rules().stream()
        .map(
            rule ->
                new RuleEntry(
                    rule.id(),
                    rule.sources(),
                    rule.moments(),
                    rule.effects(),
                    rule.referenceDate(),
                    reading.entries(rule.id(), rule.parameters())))
        .toList();
  }

  /** The programme's own parameters, which belong to no single rule. */
  @Reads(permission = Permission.REGION_VIEW)
  public List<ParameterEntry> parameters(String regionId) {
    gate.scope(regionId);
    return new Reading(regionId)
        .entries(REGION, regions.get(regionId).catalogue().parameters());
  }

  /**
   * Enters a value that holds from a day on, until a later value begins.
   *
   * @param owner id of the rule, or {@code region}
   * @param validFrom today or later: past cases stay judged by the values of their time
   */
  @UseCase(value = "parameter.enter", permission = Permission.PARAMETER_EDIT)
  public Outcome<Long> enter(
      String regionId, String owner, String key, String value, LocalDate validFrom) {
    gate.allow(Target.region(regionId));
    Optional<Parameter> declared =
        declared(regions.get(regionId), owner).stream()
            .filter(parameter -> parameter.key().equals(key))
            .findFirst();
    if (declared.isEmpty()) {
      return Outcome.refused(Reason.of("parameter.not-declared"));
    }
    String typed = value == null ? "" : value.strip();
    if (!declared.get().type().accepts(typed)) {
      return Outcome.refused(Reason.ofField("value", "parameter.wrong-value", typed));
    }
    LocalDate today = regions.today(regionId, clock);
    if (validFrom == null || validFrom.isBefore(today)) {
      return Outcome.refused(Reason.ofField("validFrom", "parameter.in-the-past"));
    }
    List<RuleParameter> present = values.of(regionId);
    if (present.stream()
        .anyMatch(v -> is(v, owner, key) && v.validFrom().equals(validFrom))) {
      return Outcome.refused(Reason.ofField("validFrom", "parameter.taken-day", validFrom));
    }
    ParameterValues before =
        new ParameterHistory(present).on(validFrom, owner, List.of(declared.get()));
    RuleParameter entered =
        values.add(
            new RuleParameter(
                regionId, owner, key, typed, validFrom, gate.caller().name(), clock.instant()));
    running
        .current()
        .about("PARAMETER", entered.id(), owner + " " + key)
        .change("parameterValue", before.text(key), typed)
        .change("parameterFrom", null, validFrom);
    return Outcome.done(entered.id());
  }

  private static List<Parameter> declared(RegionPlugin plugin, String owner) {
    if (owner.equals(REGION)) {
      return plugin.catalogue().parameters();
    }
    return plugin.rules().stream()
        .filter(rule -> rule.id().equals(owner))
        .findFirst()
        .map(RegionRule::parameters)
        .orElse(List.of());
  }

  private static boolean is(RuleParameter value, String owner, String key) {
    return value.owner().equals(owner) && value.name().equals(key);
  }

  /** The region's values, read once. */
  private final class Reading {

    private final List<RuleParameter> entered;
    private final LocalDate today;
    private final boolean tellsWho;

    Reading(String regionId) {
      this.entered = values.of(regionId);
      this.today = regions.today(regionId, clock);
      this.tellsWho = gate.caller().holdsInWhole(regionId, Permission.AUDIT_VIEW);
    }

    List<ParameterEntry> entries(String owner, List<Parameter> declared) {
      ParameterValues now = new ParameterHistory(entered).on(today, owner, declared);
      return declared.stream()
          .map(
              parameter ->
                  new ParameterEntry(
                      owner,
                      parameter.key(),
                      parameter.type(),
                      parameter.initialValue(),
                      now.text(parameter.key()),
                      entered.stream()
                          .filter(value -> is(value, owner, parameter.key()))
                          .map(this::entry)
                          .toList()))
          .toList();
    }

    private ParameterEntry.Entered entry(RuleParameter value) {
      return new ParameterEntry.Entered(
          value.text(),
          value.validFrom(),
          tellsWho ? Optional.of(value.changedBy()) : Optional.empty(),
          value.changedAt());
    }
  }
}

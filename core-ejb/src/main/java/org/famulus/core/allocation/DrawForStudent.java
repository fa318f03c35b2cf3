package org.famulus.core.allocation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/**
 * Tells a student how the draw came to its result about her, and hands her the file with which she
 * can repeat it. Nothing is told before the draft is allotted.
 */
@Stateless
public class DrawForStudent {

  @Inject private Gate gate;
  @Inject private ApplicationRepository applications;
  @Inject private AllocationRepository allocations;
  @Inject private Drawing drawing;

  /**
   * What the allotted draft says of an application; empty if there is none.
   *
   * @throws NotFoundException if there is no such application, or the caller may not know of it
   */
  @Reads(permission = Permission.APPLICATION_VIEW)
  public Optional<Told> of(String regionId, long applicationId) {
    Application application = require(regionId, applicationId);
    return allocations
        .allottedResult(application.id())
        .flatMap(
            result ->
                allocations
                    .find(regionId, result.runId())
                    .map(run -> told(run, result, application)));
  }

  /**
   * The moment at which places of an application's call are given, if one was fixed.
   *
   * @throws NotFoundException if there is no such application, or the caller may not know of it
   */
  @Reads(permission = Permission.APPLICATION_VIEW)
  public Optional<Instant> announcedFor(String regionId, long applicationId) {
    return allocations.announcedFor(require(regionId, applicationId).callId());
  }

  /**
   * The published file of the draft that was allotted.
   *
   * @throws NotFoundException if there is none for this application
   */
  @Reads(permission = Permission.APPLICATION_VIEW)
  public DrawFile file(String regionId, long applicationId) {
    Application application = require(regionId, applicationId);
    return allocations
        .allottedResult(application.id())
        .flatMap(result -> allocations.find(regionId, result.runId()))
        .filter(AllocationRun::isPublished)
        .map(drawing::file)
        .orElseThrow(() -> new NotFoundException("draw", applicationId));
  }

  private Application require(String regionId, long applicationId) {
    Scope scope = gate.scope(regionId);
    return applications
        .find(regionId, applicationId)
        .filter(found -> scope.reaches(Target.person(regionId, found.personId())))
        .orElseThrow(() -> new NotFoundException("application", applicationId));
  }

  private Told told(AllocationRun run, AllocationResult result, Application application) {
    ResultRow row =
        allocations
            .ask(ResultCriteria.one(run.regionId(), run.id(), result.id()))
            .rows(Sort.byDefault(), new Page(0, 1))
            .get(0);
    return new Told(
        run.policy(),
        row,
        allocations.numberOfResults(run.id()),
        gate.scope(run.regionId())
            .person()
            .filter(own -> own.equals(application.personId()) && run.isPublished())
            .map(own -> new Pseudonyms(run.pseudonymKey()).of(application.number())));
  }

  /**
   * What a student is told.
   *
   * @param policy the policy the draft was solved with
   * @param row what it says of her
   * @param students how many took part
   * @param pseudonym what she is called in the published file, told to nobody but her; empty if there is
   *     none
   */
  public record Told(
      AllocationRun.UsedPolicy policy,
      ResultRow row,
      long students,
      Optional<String> pseudonym) {}
}

package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.audit.UseCaseRun;
import org.famulus.core.organisation.OrganisationTree;

/**
 * The one gate in front of every record. A use case passes it with the record it is about to touch;
 * a query narrows itself to the scope it gets here. The permission is the one of the running use
 * case or query. A use case that returns without having passed fails.
 */
@ApplicationScoped
public class Gate {

  @Inject private Callers callers;
  @Inject private OrganisationTree organisations;
  @Inject private RunningUseCases running;

  /**
   * Lets the running use case or query touch the record.
   *
   * @throws AccessDeniedException if the caller's rights do not reach it
   */
  public void allow(Target target) {
    UseCaseRun run = running.current();
    if (!scope(target.regionId()).reaches(target)) {
      throw new AccessDeniedException(
          callers.current().name() + " may not use " + run.permission() + " on " + target);
    }
    run.inRegion(target.regionId());
  }

  /**
   * Lets the running use case or query touch what is meant for everybody who holds its permission in
   * the region, in whatever scope.
   *
   * @throws AccessDeniedException if the caller does not hold it there
   */
  public void allowEverybody(String regionId) {
    scope(regionId);
    running.current().inRegion(regionId);
  }

  /**
   * What the caller may reach in the region with the permission of the running use case or query.
   *
   * @throws AccessDeniedException if nothing
   */
  public Scope scope(String regionId) {
    UseCaseRun run = running.current();
    Scope scope = scope(regionId, run.permission());
    run.passGate();
    return scope;
  }

  /**
   * What the caller may reach in the region with a permission.
   *
   * @throws AccessDeniedException if nothing
   */
  public Scope scope(String regionId, String permission) {
    Caller caller = callers.current();
    if (!caller.holdsIn(regionId, permission)) {
      throw new AccessDeniedException(
          caller.name() + " has no " + permission + " in region " + regionId);
    }
    Set<Long> own = caller.organisationsFor(regionId, permission);
    return new Scope(
        regionId,
        caller.holdsInWhole(regionId, permission),
        own.isEmpty() ? own : organisations.withDescendants(own),
        caller.ownPersonFor(regionId, permission));
  }

  /** Who calls. */
  public Caller caller() {
    return callers.current();
  }

  /**
   * Lets a use case run that was reached by a personal link. The link is the right: it names the one
   * record and the one thing its receiver may do, so the use case must have taken it.
   */
  public void allowByLink(String regionId) {
    callers.current();
    running.current().passGate();
    running.current().inRegion(regionId);
  }

  /** Lets a use case run that is about the caller's own account only. */
  public void allowOwnAccount() {
    callers.current();
    running.current().passGate();
  }
}

package org.famulus.core.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/**
 * Inviting people by a link that works once: units, nominators, students, colleagues. What the
 * receiver does with the link is {@link Admission}'s.
 */
@Stateless
public class Invitations {

  private static final String SUBJECT = "INVITATION";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private OneTimeLinks links;
  @Inject private OrganisationRepository organisations;
  @Inject private PersonRepository people;
  @Inject private AccessMail mail;
  @Inject private AccountOwners owners;
  @Inject private Clock clock;

  /** Invitations of the region that nobody has used yet, newest first. */
  @Reads(permission = Permission.USER_EDIT)
  public List<InvitationRow> open(String regionId) {
    gate.scope(regionId);
    List<OneTimeLink> open = links.openInvitations(regionId);
    Set<Long> ids =
        open.stream()
            .flatMap(link -> link.grant().flatMap(Grant::organisationId).stream())
            .collect(Collectors.toSet());
    Map<Long, Organisation> named = organisations.byIds(ids);
    return open.stream().map(link -> row(link, named)).toList();
  }

  /** Roles the caller may invite somebody to; an applicant is invited from her nomination. */
  @Reads(permission = Permission.USER_EDIT)
  public List<Role> givable(String regionId) {
    gate.scope(regionId);
    return RoleGiving.allowed(gate.caller(), regionId).stream()
        .filter(role -> role.scope() != Role.Scope.OWN)
        .toList();
  }

  /**
   * Invites somebody by mail. The link is answered too, for handing it over in person where mail
   * does not arrive.
   */
  @UseCase(value = "access.invite", permission = Permission.USER_EDIT)
  public Outcome<String> invite(String regionId, InvitationForm form) {
    gate.allow(Target.region(regionId));
    List<Reason> faults = form.faults();
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    if (!RoleGiving.isAllowed(gate.caller(), regionId, form.role())) {
      return Outcome.refused(Reason.ofField("role", "access.role-not-yours-to-give"));
    }
    if (isForbiddenForOneself(regionId, form.receiver(), form.role(), form.personId())) {
      return Outcome.refused(Reason.ofField("email", "access.no-role-for-oneself"));
    }
    form.organisationId().ifPresent(id -> requireOrganisation(regionId, id));
    form.personId().ifPresent(id -> requirePerson(regionId, id));
    OneTimeLinks.Issued issued =
        links.issue(OneTimeLink.Purpose.INVITATION, form.receiver(), gate.caller().name());
    issued.link().offering(form.grant(regionId), form.personId());
    mail.invite(regionId, issued, gate.caller().name());
    running
        .current()
        .about(SUBJECT, issued.link().id(), form.name().strip())
        .change("accountEmail", null, issued.link().receiver().email())
        .change("role", null, form.role());
    return Outcome.done(issued.address());
  }

  /** Sends an invitation again, with a new link; the earlier link stops working. */
  @UseCase(value = "access.invite-again", permission = Permission.USER_EDIT)
  public Outcome<String> resend(String regionId, long id) {
    OneTimeLink earlier = requireOpen(regionId, id);
    gate.allow(Target.region(regionId));
    Grant grant = earlier.grant().orElseThrow();
    if (!RoleGiving.isAllowed(gate.caller(), regionId, grant.role())) {
      return Outcome.refused(Reason.of("access.role-not-yours-to-give"));
    }
    if (isForbiddenForOneself(regionId, earlier.receiver(), grant.role(), earlier.personId())) {
      return Outcome.refused(Reason.of("access.no-role-for-oneself"));
    }
    OneTimeLinks.Issued issued =
        links.issue(OneTimeLink.Purpose.INVITATION, earlier.receiver(), gate.caller().name());
    issued.link().offering(grant, earlier.personId());
    links.remove(earlier);
    mail.invite(regionId, issued, gate.caller().name());
    running.current().about(SUBJECT, issued.link().id(), earlier.receiver().name());
    return Outcome.done(issued.address());
  }

  /** Takes an invitation back; its link stops working. */
  @UseCase(value = "access.take-back-invitation", permission = Permission.USER_EDIT)
  public Outcome<Long> takeBack(String regionId, long id) {
    OneTimeLink link = requireOpen(regionId, id);
    gate.allow(Target.region(regionId));
    running.current().about(SUBJECT, id, link.receiver().name());
    links.remove(link);
    return Outcome.done(id);
  }

  private boolean isForbiddenForOneself(
      String regionId, OneTimeLink.Receiver receiver, Role role, Optional<Long> personId) {
    Caller caller = gate.caller();
    return owners.isOwn(caller, receiver.email(), personId)
        && !RoleGiving.isAllowedForOneself(caller, regionId, role);
  }

  private OneTimeLink requireOpen(String regionId, long id) {
    return links
        .invitation(regionId, id)
        .filter(link -> link.usedAt().isEmpty())
        .orElseThrow(() -> new NotFoundException("invitation", id));
  }

  private void requireOrganisation(String regionId, long id) {
    organisations
        .find(regionId, id)
        .orElseThrow(() -> new NotFoundException("organisation", id));
  }

  private void requirePerson(String regionId, long id) {
    people.find(regionId, id).orElseThrow(() -> new NotFoundException("person", id));
  }

  private InvitationRow row(OneTimeLink link, Map<Long, Organisation> named) {
    Grant grant = link.grant().orElseThrow();
    return new InvitationRow(
        link.id(),
        link.receiver().name(),
        link.receiver().email(),
        grant.role(),
        grant.organisationId().map(named::get).map(Organisation::name),
        link.createdBy(),
        link.createdAt(),
        link.expiresAt(),
        !link.isUsable(clock.instant()));
  }
}

package org.famulus.core.host;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.document.DocumentRepository;
import org.famulus.core.document.IssuedDocument;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.Occasion;
import org.famulus.core.link.PersonalLink;
import org.famulus.core.link.PersonalLinks;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** What hosts sign: by their personal links, or on paper; renewing, withdrawing, the print. */
@Stateless
public class Statements {

  private static final int REASON_LENGTH = 2000;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private PersonalLinks links;
  @Inject private HostRepository hosts;
  @Inject private OrganisationRepository organisations;
  @Inject private DocumentRepository documents;
  @Inject private StatementSigning signing;

  /** The receiver of a link signs for the link's host; uses the link up. */
  @UseCase("statement.sign")
  public Outcome<Long> signByLink(String token, WillingnessForm form) {
    Optional<PersonalLink> link = links.take(LinkPurpose.SIGN_WILLINGNESS, token);
    if (link.isEmpty()) {
      gate.allowOwnAccount();
      return Outcome.refused(Reason.of("link.does-not-work"));
    }
    Occasion occasion = link.get().occasion();
    String regionId = occasion.regionId();
    gate.allowByLink(regionId);
    Host host = lock(regionId, occasion.subjectId());
    WillingnessForm today = form.signedToday(regions.today(regionId, clock));
    Outcome<Long> outcome = sign(host, today, Optional.of(occasion));
    if (outcome.isDone()) {
      link.get().use(clock.instant());
    }
    return outcome;
  }

  /** Staff records what a host signed on paper. */
  @UseCase(value = "statement.record", permission = Permission.HOST_EDIT)
  public Outcome<Long> record(String regionId, long hostId, WillingnessForm form) {
    gate.allow(Target.region(regionId));
    return sign(lock(regionId, hostId), form, Optional.empty());
  }

  /** The host takes its statement back, itself or through staff; it rests from then on. */
  @UseCase(value = "statement.withdraw", permission = Permission.HOST_PROFILE)
  public Outcome<Long> withdraw(String regionId, long id, String reason) {
    WillingnessStatement statement =
        hosts
            .statement(regionId, id)
            .orElseThrow(() -> new NotFoundException("statement", id));
    Host host = lock(regionId, statement.hostId());
    gate.allow(Target.organisation(regionId, host.organisationId()));
    LocalDate today = regions.today(regionId, clock);
    if (!statement.isInForceOn(today)) {
      return Outcome.refused(Reason.of("host.not-in-force", statement.number()));
    }
    if (reason == null || reason.isBlank()) {
      return Outcome.refused(Reason.ofField("withdrawReason", "field.required"));
    }
    if (reason.length() > REASON_LENGTH) {
      return Outcome.refused(Reason.ofField("withdrawReason", "field.too-long", REASON_LENGTH));
    }
    statement.withdraw(today, reason.strip());
    running
        .current()
        .change("statement", statement.number(), null)
        .change("stage", host.stage(), HostStage.RESTING)
        .change("restingReason", null, reason.strip());
    host.moveTo(HostStage.RESTING, today, reason.strip());
    return Outcome.done(id);
  }

  /**
   * The print of a statement.
   *
   * @throws NotFoundException if there is none for the caller
   */
  @Reads(permission = Permission.HOST_PROFILE)
  public PrintedFile file(String regionId, long id) {
    WillingnessStatement statement =
        hosts
            .statement(regionId, id)
            .orElseThrow(() -> new NotFoundException("statement", id));
    Host host = hosts.find(regionId, statement.hostId()).orElseThrow();
    if (!gate.scope(regionId).reaches(Target.organisation(regionId, host.organisationId()))) {
      throw new NotFoundException("statement", id);
    }
    return statement
        .documentId()
        .flatMap(documents::find)
        .map(IssuedDocument::file)
        .orElseThrow(() -> new NotFoundException("print of a statement", id));
  }

  private Outcome<Long> sign(Host host, WillingnessForm form, Optional<Occasion> byLink) {
    LocalDate today = regions.today(host.regionId(), clock);
    List<Reason> faults = form.faults(regions.get(host.regionId()).catalogue(), today);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    HostStage before = host.stage();
    WillingnessStatement statement = signing.sign(host, form, byLink, gate.caller().name());
    running
        .current()
        .change("statement", null, statement.number())
        .change("signedBy", null, statement.signedBy())
        .change("stage", before, host.stage());
    return Outcome.done(statement.id());
  }

  private Host lock(String regionId, long id) {
    Host host = hosts.lock(regionId, id).orElseThrow(() -> new NotFoundException("host", id));
    Organisation organisation =
        organisations.byIds(Set.of(host.organisationId())).get(host.organisationId());
    running.current().about(Recruitment.SUBJECT, id, organisation.name());
    return host;
  }
}

package org.famulus.core.link;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.MailAddress;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;

/** Staff sends personal links, sees what became of them, and takes them back. */
@Stateless
public class LinkDesk {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private LinkRepository repository;
  @Inject private PersonalLinks links;

  /** The links sent about a record for a purpose, the latest first. */
  @Reads(permission = Permission.LINK_SEND)
  public List<LinkRow> about(String regionId, LinkPurpose purpose, long subjectId) {
    return find(LinkCriteria.about(regionId, purpose, subjectId), new Page(0, Page.LARGEST)).rows();
  }

  /** A page of links, the latest first, with counts per purpose and of those to be seen to. */
  @Reads(permission = Permission.LINK_SEND)
  public Slice<LinkRow> find(LinkCriteria criteria, Page page) {
    gate.allow(Target.region(criteria.regionId()));
    Map<String, Long> purposes = new TreeMap<>();
    Set<Step> steps = regions.get(criteria.regionId()).catalogue().steps();
    for (LinkPurpose purpose : LinkPurpose.values()) {
      if (!steps.contains(purpose.step())) {
        continue;
      }
      purposes.put(purpose.name(), repository.ask(criteria.only(purpose)).count());
    }
    LinkQuery query = repository.ask(criteria);
    return Slice.exactly(
        query.rows(page, clock.instant()),
        query.count(),
        Map.of(
            "purpose",
            purposes,
            "attention",
            Map.of("true", repository.ask(criteria.needingAttention()).count())));
  }

  /** The faculty has seen to an answer, or to a link that reached the wrong person. */
  @UseCase(value = "link.settle", permission = Permission.LINK_SEND)
  public Outcome<Long> settle(String regionId, long id) {
    gate.allow(Target.region(regionId));
    PersonalLink link = requireLocked(regionId, id);
    if (!link.needsAttention()) {
      return Outcome.refused(Reason.of("link.not-needed"));
    }
    link.settle(clock.instant());
    running.current().change("linkSettled", null, link.occasion().receiver().name());
    return Outcome.done(id);
  }

  /**
   * Sends a link to everybody who is asked about the record by custom, or to somebody named.
   *
   * @param instead who gets it instead, if staff names somebody
   * @return id of the record
   */
  @UseCase(value = "link.send", permission = Permission.LINK_SEND)
  public Outcome<Long> send(
      String regionId, LinkPurpose purpose, long subjectId, Optional<Receiver> instead) {
    gate.allow(Target.region(regionId));
    LinkMatter matter = links.matter(regionId, purpose, subjectId);
    running.current().about(matter.type(), matter.id(), matter.label());
    if (!matter.open()) {
      return Outcome.refused(Reason.of("link.not-needed"));
    }
    if (instead.filter(named -> named.name() == null || named.name().isBlank()).isPresent()) {
      return Outcome.refused(Reason.ofField("receiverName", "field.required"));
    }
    if (instead
        .filter(n -> n.address() == null || !MailAddress.isPlausible(n.address().strip()))
        .isPresent()) {
      return Outcome.refused(
          Reason.ofField("receiverEmail", "field.not-an-email", instead.get().address()));
    }
    List<Receiver> receivers = instead.map(List::of).orElse(matter.receivers());
    if (receivers.isEmpty()) {
      return Outcome.refused(Reason.of("link.nobody", matter.label()));
    }
    for (Receiver receiver : receivers) {
      links.settleMisdirected(links.send(regionId, purpose, matter, receiver));
    }
    running
        .current()
        .change(
            "linkSentTo",
            null,
            receivers.stream().map(Receiver::address).collect(Collectors.joining(", ")));
    return Outcome.done(subjectId);
  }

  /** Takes a link back; it stops working at once. */
  @UseCase(value = "link.revoke", permission = Permission.LINK_SEND)
  public Outcome<Long> revoke(String regionId, long id) {
    gate.allow(Target.region(regionId));
    PersonalLink link = requireLocked(regionId, id);
    Occasion occasion = link.occasion();
    if (!link.state(clock.instant()).works()) {
      return Outcome.refused(Reason.of("link.not-needed"));
    }
    link.end(LinkState.REVOKED, clock.instant());
    running.current().change("linkRevoked", null, occasion.receiver().address());
    return Outcome.done(id);
  }

  private PersonalLink requireLocked(String regionId, long id) {
    PersonalLink link =
        repository
            .find(regionId, id)
            .map(repository::lock)
            .orElseThrow(() -> new NotFoundException("link", id));
    Occasion occasion = link.occasion();
    LinkMatter matter = links.matter(regionId, occasion.purpose(), occasion.subjectId());
    running.current().about(matter.type(), matter.id(), matter.label());
    return link;
  }
}

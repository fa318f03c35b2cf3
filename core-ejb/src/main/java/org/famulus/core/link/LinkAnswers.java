package org.famulus.core.link;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.UseCase;

/** A receiver's own commands on her link: a new one, or none. */
@Stateless
public class LinkAnswers {

  /** Between two mails to one address there is at least so much time. */
  static final Duration PAUSE = Duration.ofMinutes(5);

  /** Nobody is sent more links about one thing than this; staff can still send one. */
  static final int MOST_TIMES = 20;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private LinkRepository repository;
  @Inject private PersonalLinks links;

  /**
   * Mails a new link to the receiver of an old one, never to another address. The old one need not
   * work any more.
   */
  @UseCase("link.renew")
  public Outcome<Long> renew(String token) {
    Optional<PersonalLink> known = links.find(token);
    if (known.isEmpty()) {
      return unknown();
    }
    PersonalLink link = repository.lock(links.latest(known.get()));
    Occasion occasion = link.occasion();
    gate.allowByLink(occasion.regionId());
    LinkMatter matter =
        links.matter(occasion.regionId(), occasion.purpose(), occasion.subjectId());
    running.current().about(matter.type(), matter.id(), matter.label());
    Instant now = clock.instant();
    if (!link.state(now).isRenewable() || !matter.open()) {
      return Outcome.refused(Reason.of("link.not-needed"));
    }
    if (now.isBefore(link.lastSentAt().plus(PAUSE))) {
      return Outcome.refused(Reason.of("link.just-sent", PAUSE.toMinutes()));
    }
    if (link.timesSent() >= MOST_TIMES) {
      return Outcome.refused(Reason.of("link.too-often"));
    }
    PersonalLink fresh =
        links.send(occasion.regionId(), occasion.purpose(), matter, occasion.receiver());
    running.current().change("linkSentTo", null, occasion.receiver().address());
    return Outcome.done(fresh.id());
  }

  /** Ends a link because its receiver is not the person it was meant for. */
  @UseCase("link.not-me")
  public Outcome<Long> notMe(String token) {
    Optional<PersonalLink> known = links.find(token);
    if (known.isEmpty()) {
      return unknown();
    }
    PersonalLink link = repository.lock(known.get());
    Occasion occasion = link.occasion();
    gate.allowByLink(occasion.regionId());
    LinkMatter matter =
        links.matter(occasion.regionId(), occasion.purpose(), occasion.subjectId());
    running.current().about(matter.type(), matter.id(), matter.label());
    if (!link.state(clock.instant()).works()) {
      return Outcome.refused(Reason.of("link.not-needed"));
    }
    link.end(LinkState.NOT_ME, clock.instant());
    running.current().change("linkNotFor", null, occasion.receiver().name());
    return Outcome.done(link.id());
  }

  private Outcome<Long> unknown() {
    gate.allowOwnAccount();
    return Outcome.refused(Reason.of("link.unknown"));
  }
}

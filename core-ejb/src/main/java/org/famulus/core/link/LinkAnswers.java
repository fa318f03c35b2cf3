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

  /** Answers in words by a link that asks for some; the faculty finds them among its tasks. */
  @UseCase("link.answer")
  public Outcome<Long> answer(LinkPurpose purpose, String token, String words) {
    Optional<PersonalLink> link = links.take(purpose, token);
    if (link.isEmpty()) {
      gate.allowOwnAccount();
      return Outcome.refused(Reason.of("link.does-not-work"));
    }
    Occasion occasion = link.get().occasion();
    gate.allowByLink(occasion.regionId());
    LinkMatter matter = links.matter(occasion.regionId(), purpose, occasion.subjectId());
    running.current().about(matter.type(), matter.id(), matter.label());
    if (words == null || words.isBlank()) {
      return Outcome.refused(Reason.ofField("words", "field.required"));
    }
    if (words.length() > PersonalLink.ANSWER_LENGTH) {
      return Outcome.refused(
          Reason.ofField("words", "field.too-long", PersonalLink.ANSWER_LENGTH));
    }
    link.get().answer(words.strip(), clock.instant());
    running.current().change("linkAnswer", null, words.strip());
    return Outcome.done(link.get().id());
  }

  private Outcome<Long> unknown() {
    gate.allowOwnAccount();
    return Outcome.refused(Reason.of("link.unknown"));
  }
}

package org.famulus.core.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;

/**
 * What the receiver of a link sees and may do without any account, whatever the link is for. She
 * acts under the name that stands in the link.
 */
@ApplicationScoped
public class LinkReceivers {

  @Inject private Clock clock;
  @Inject private Callers callers;
  @Inject private PersonalLinks links;
  @Inject private LinkAnswers answers;

  /** The link with the token, if it is for the purpose; notes that it was opened. */
  @Transactional
  public Optional<LinkView> open(LinkPurpose purpose, String token) {
    return links
        .find(token)
        .filter(link -> link.occasion().purpose() == purpose)
        .map(
            link -> {
              if (link.state(clock.instant()).works()) {
                link.open(clock.instant());
              }
              return view(link);
            });
  }

  /** Mails a new link to the address the old one was sent to. */
  public Outcome<Long> renew(String token) {
    return as(token, () -> answers.renew(token));
  }

  /** The receiver says that the link was not meant for her; it stops working. */
  public Outcome<Long> notMe(String token) {
    return as(token, () -> answers.notMe(token));
  }

  /** The receiver answers in words. */
  public Outcome<Long> answer(LinkPurpose purpose, String token, String words) {
    return as(token, () -> answers.answer(purpose, token, words));
  }

  /** Runs a command as the link's receiver. */
  public Outcome<Long> as(String token, Callers.Work<Outcome<Long>, RuntimeException> command) {
    return links
        .find(token)
        .map(link -> callers.as(caller(link), command))
        .orElseGet(() -> Outcome.refused(Reason.of("link.unknown")));
  }

  private static Caller caller(PersonalLink link) {
    return new Caller(
        Optional.empty(),
        link.occasion().receiver().name(),
        Optional.empty(),
        false,
        false,
        List.of());
  }

  private LinkView view(PersonalLink link) {
    Occasion occasion = link.occasion();
    LinkMatter matter =
        links.matter(occasion.regionId(), occasion.purpose(), occasion.subjectId());
    return new LinkView(
        occasion.regionId(),
        link.state(clock.instant()),
        occasion.subjectId(),
        matter.unitId(),
        occasion.receiver().name(),
        LinkView.hidden(occasion.receiver().address()),
        link.createdBy(),
        matter.label(),
        matter.open(),
        link.expiresAt());
  }
}

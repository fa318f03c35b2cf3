package org.famulus.core.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Callers;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Tokens;
import org.famulus.core.notify.Mail;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.notify.Outbox;
import org.famulus.core.region.Regions;
import org.famulus.core.settings.Settings;
import org.famulus.region.spi.Text;

/** Makes, mails, finds and takes personal links within the command of whoever needs them. */
@ApplicationScoped
public class PersonalLinks {

  private static final String MAIL = "link.mail.";

  @Inject private Clock clock;
  @Inject private Callers callers;
  @Inject private Regions regions;
  @Inject private Settings settings;
  @Inject private Outbox outbox;
  @Inject private LinkRepository links;
  @Inject @Any private Instance<LinkMatters> matters;

  /**
   * What links of the purpose about the record would be about.
   *
   * @throws NotFoundException if the region has no such record
   */
  public LinkMatter matter(String regionId, LinkPurpose purpose, long subjectId) {
    return matters
        .handlesStream()
        .map(Instance.Handle::get)
        .filter(each -> each.purpose() == purpose)
        .findFirst()
        .flatMap(each -> each.find(regionId, subjectId))
        .orElseThrow(() -> new NotFoundException("record of a link", subjectId));
  }

  /**
   * Mails somebody a link. Earlier ones sent to the same address for the same thing stop working, so
   * that the latest mail is always the right one. One that reached the wrong person stays as it is,
   * and with it the faculty's task, until staff has asked somebody or has settled it.
   */
  public PersonalLink send(
      String regionId, LinkPurpose purpose, LinkMatter matter, Receiver receiver) {
    return send(regionId, purpose, matter, receiver, MAIL + purpose);
  }

  /**
   * The same for somebody who was sent one and has not done what it is for. Her mail says so: {@code
   * link.mail.<PURPOSE>.reminder}.
   */
  public PersonalLink remind(
      String regionId, LinkPurpose purpose, LinkMatter matter, Receiver receiver) {
    return send(regionId, purpose, matter, receiver, MAIL + purpose + ".reminder");
  }

  private PersonalLink send(
      String regionId,
      LinkPurpose purpose,
      LinkMatter matter,
      Receiver receiver,
      String template) {
    Instant now = clock.instant();
    List<PersonalLink> earlier =
        links.about(regionId, purpose, matter.id()).stream()
            .filter(link -> link.isFor(receiver))
            .toList();
    int sentBefore = earlier.stream().mapToInt(PersonalLink::timesSent).max().orElse(0);
    String token = Tokens.fresh();
    PersonalLink link =
        links.add(
            new PersonalLink(
                new Occasion(regionId, purpose, matter.id(), matter.unitId(), receiver),
                Tokens.hash(token),
                callers.current().name(),
                now,
                regions.timeZone(regionId),
                sentBefore + 1));
    earlier.stream()
        .filter(each -> each.replacedBy().isEmpty() && !each.isMisdirected())
        .forEach(each -> each.replace(link, now));
    outbox.post(
        mail(link, matter, template, settings.baseUrl() + purpose.page() + "?token=" + token));
    return link;
  }

  /** Says that whoever a misdirected link was meant for has been asked otherwise. */
  void settleMisdirected(PersonalLink later) {
    Instant now = clock.instant();
    Occasion occasion = later.occasion();
    links.about(occasion.regionId(), occasion.purpose(), occasion.subjectId()).stream()
        .filter(PersonalLink::isMisdirected)
        .forEach(each -> each.replace(later, now));
  }

  /** The link with the token, whatever became of it; none of a programme that is not loaded. */
  public Optional<PersonalLink> find(String token) {
    return links
        .byHash(Tokens.hash(token == null ? "" : token))
        .filter(link -> regions.find(link.occasion().regionId()).isPresent());
  }

  /** The link with the token, locked, if what it is for can be done by it now. */
  public Optional<PersonalLink> take(LinkPurpose purpose, String token) {
    return find(token)
        .filter(link -> link.occasion().purpose() == purpose)
        .map(links::lock)
        .filter(link -> link.state(clock.instant()).works());
  }

  /** The link that took the place of this one, and of that one, and so on. */
  PersonalLink latest(PersonalLink link) {
    PersonalLink last = link;
    while (last.replacedBy().isPresent()) {
      last = links.find(last.occasion().regionId(), last.replacedBy().get()).orElseThrow();
    }
    return last;
  }

  private Mail mail(PersonalLink link, LinkMatter matter, String template, String address) {
    Occasion occasion = link.occasion();
    LocalDate lastDay =
        LocalDate.ofInstant(link.expiresAt(), regions.timeZone(occasion.regionId()));
    List<Object> values =
        new ArrayList<>(
            List.of(occasion.receiver().name(), Text.of("region.name"), address, lastDay));
    values.addAll(matter.words());
    return Mail.of(occasion.regionId(), template, occasion.receiver(), values.toArray())
        .about(matter.type(), matter.id());
  }
}

package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.AddressTries;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.host.PublicProgramme.Site;
import org.famulus.core.notify.Mail;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.notify.MailRepository;
import org.famulus.core.notify.Outbox;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.MailAddress;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;

/**
 * Carries a question from the street to a site's contact. There is no account and no gate: anybody
 * may ask, so nobody may ask without limit, neither from one address nor at one site.
 */
@ApplicationScoped
public class PublicContact {

  static final String TEMPLATE = "host.mail.question";

  /** Questions one site gets in a day, whoever asks. */
  static final int MOST_A_DAY = 100;

  private static final int LONGEST = 4000;
  private static final String ABOUT = "ORGANISATION";

  private Callers callers;
  private Regions regions;
  private PublicProgramme programmes;
  private MailRepository mails;
  private Outbox outbox;
  private Clock clock;
  private AddressTries tries;

  /** For the container. */
  protected PublicContact() {}

  /** Questions by the given clock, counted apart from wrong passwords. */
  @Inject
  public PublicContact(
      Callers callers,
      Regions regions,
      PublicProgramme programmes,
      MailRepository mails,
      Outbox outbox,
      Clock clock) {
    this.callers = callers;
    this.regions = regions;
    this.programmes = programmes;
    this.mails = mails;
    this.outbox = outbox;
    this.clock = clock;
    this.tries = new AddressTries(clock);
  }

  /**
   * Sends a question to the contact of a site.
   *
   * @param siteId the university asked, one of the programme's public sites
   * @param address network address the question comes from
   */
  @Transactional
  public Outcome<Long> ask(String regionId, long siteId, Question question, String address) {
    Optional<Site> site =
        programmes.sites(regionId).stream()
            .filter(each -> each.id() == siteId && each.isWritable())
            .findFirst();
    if (site.isEmpty()) {
      return Outcome.refused(Reason.of("host.no-such-site"));
    }
    List<Reason> faults = question.faults();
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    if (!tries.isJudged(address)
        || mails.writtenSince(TEMPLATE, ABOUT, siteId, clock.instant().minus(Duration.ofDays(1)))
            >= MOST_A_DAY) {
      return Outcome.refused(Reason.of("host.too-many-questions"));
    }
    tries.countWrong(address);
    Receiver receiver =
        new Receiver(
            site.get().contactEmail().orElseThrow(),
            site.get().contactName().orElse(site.get().name()),
            regions.officialLanguage(regionId).code());
    callers.as(
        Caller.famulus("contact form"),
        () -> {
          outbox.post(
              Mail.of(
                      regionId,
                      TEMPLATE,
                      receiver,
                      receiver.name(),
                      Text.of("region.name"),
                      question.name().strip(),
                      question.email().strip(),
                      question.words().strip())
                  .about(ABOUT, siteId));
          return null;
        });
    return Outcome.done(siteId);
  }

  /**
   * What somebody asks.
   *
   * @param name who asks
   * @param email where the answer goes
   * @param words the question
   */
  public record Question(String name, String email, String words) {

    List<Reason> faults() {
      List<Reason> faults = new ArrayList<>();
      if (name == null || name.isBlank()) {
        faults.add(Reason.ofField("name", "field.required"));
      } else if (name.length() > Organisation.NAME_LENGTH) {
        faults.add(Reason.ofField("name", "field.too-long", Organisation.NAME_LENGTH));
      }
      if (email == null || !MailAddress.isPlausible(email.strip())) {
        faults.add(Reason.ofField("email", "field.not-an-email", email == null ? "" : email));
      }
      if (words == null || words.isBlank()) {
        faults.add(Reason.ofField("words", "field.required"));
      } else if (words.length() > LONGEST) {
        faults.add(Reason.ofField("words", "field.too-long", LONGEST));
      }
      return faults;
    }
  }
}

package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.link.Occasion;
import org.famulus.core.notify.Mail;
import org.famulus.core.notify.Outbox;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.NumberRanges;
import org.famulus.region.spi.Text;

/** Numbers, prints and keeps a statement, renews the one before it, and tells who signed by link. */
@ApplicationScoped
public class StatementSigning {

  private static final String NUMBERS = "willingness";

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private NumberRanges numbers;
  @Inject private HostRepository hosts;
  @Inject private WillingnessLetter letter;
  @Inject private Outbox outbox;

  /**
   * Takes a statement that has no fault. The host is signed from then on, unless it is recognised
   * already.
   *
   * @param byLink the link it was signed by, if it was
   * @param recorder who records it
   */
  WillingnessStatement sign(
      Host host, WillingnessForm form, Optional<Occasion> byLink, String recorder) {
    String regionId = host.regionId();
    LocalDate today = regions.today(regionId, clock);
    List<WillingnessStatement> earlier =
        hosts.statements(host.id()).stream().filter(each -> each.isInForceOn(today)).toList();
    int year = form.signedOn().getYear();
    WillingnessStatement statement =
        new WillingnessStatement(
            host, "W-%d-%04d".formatted(year, numbers.next(regionId, NUMBERS, year)), form);
    statement.record(byLink.isPresent(), recorder, clock.instant());
    letter.print(host, statement, earlier.stream().findFirst()).ifPresent(statement::keep);
    hosts.add(statement);
    earlier.forEach(each -> each.renew(statement));
    if (host.stage() != HostStage.TEACHING_PRACTICE) {
      host.moveTo(HostStage.SIGNED, today, null);
    }
    byLink.ifPresent(occasion -> tell(occasion, host, statement));
    return statement;
  }

  private void tell(Occasion occasion, Host host, WillingnessStatement statement) {
    Mail mail =
        Mail.of(
                host.regionId(),
                "host.mail.signed",
                occasion.receiver(),
                occasion.receiver().name(),
                Text.of("region.name"),
                statement.number(),
                letter.hostName(host),
                statement.signedOn())
            .about(Recruitment.SUBJECT, host.id());
    outbox.post(statement.documentId().map(mail::attaching).orElse(mail));
  }
}

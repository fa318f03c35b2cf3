package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.notify.Mail;
import org.famulus.core.notify.MailMessage;
import org.famulus.core.notify.Outbox;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;

/**
 * Mails that carry links into Famulus. They belong to no region: whoever may read a programme's
 * mail must not find a link there that makes them somebody else.
 */
@ApplicationScoped
public class AccessMail {

  @Inject private Outbox outbox;
  @Inject private Texts texts;
  @Inject private Regions regions;

  /** Sends an invitation. */
  public void invite(String regionId, OneTimeLinks.Issued issued, String inviter) {
    OneTimeLink link = issued.link();
    Language language = Language.ofCode(link.receiver().language());
    String programme = texts.say(regionId, language, "region.name");
    String role =
        texts.say(regionId, language, "role." + link.grant().orElseThrow().role().name());
    LocalDate lastDay =
        LocalDate.ofInstant(link.expiresAt(), regions.timeZone(regionId));
    send("mail.invitation", link, programme, role, inviter, issued.address(), lastDay);
  }

  /** Sends a link for a new password. */
  public void reset(OneTimeLinks.Issued issued) {
    send("mail.new-password", issued.link(), issued.address());
  }

  private void send(String template, OneTimeLink link, Object... values) {
    OneTimeLink.Receiver receiver = link.receiver();
    Object[] all = new Object[values.length + 1];
    all[0] = receiver.name();
    System.arraycopy(values, 0, all, 1, values.length);
    outbox.post(
        new Mail(
            Optional.empty(),
            template,
            new MailMessage.Receiver(receiver.email(), receiver.name(), receiver.language()),
            List.of(all),
            Optional.empty(),
            Optional.empty()));
  }
}

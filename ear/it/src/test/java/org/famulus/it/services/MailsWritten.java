package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.decision.AdmissionDecision;
import org.famulus.core.notify.Mail;
import org.famulus.core.notify.MailMessage;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.notify.Outbox;

/** What was written, whoever may read it. */
@ApplicationScoped
public class MailsWritten {

  /** Template of a personal link. */
  static final String LINK = "link.mail.CONFIRM_PLACEMENT";

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Callers callers;
  @Inject private Outbox outbox;

  /** Templates of the mails to an address, in the order in which they were written. */
  List<String> to(String address) {
    return em
        .createQuery(
            "select m.template from MailMessage m where m.toAddress = :address order by m.id",
            String.class)
        .setParameter("address", address)
        .getResultList();
  }

  /** Where mails to a person go. */
  String addressOf(long person) {
    return em
        .createQuery("select p.email from Person p where p.id = :id", String.class)
        .setParameter("id", person)
        .getSingleResult();
  }

  /** The text of a mail as it is stored. */
  String bodyOf(long mail) {
    return em
        .createQuery("select m.body from MailMessage m where m.id = :id", String.class)
        .setParameter("id", mail)
        .getSingleResult();
  }

  /** Mails about a decision, in the order in which they were written. */
  List<MailMessage> aboutDecision(long decision) {
    return em
        .createQuery(
            "select m from MailMessage m where m.aboutType = 'DECISION' and m.aboutId = :id"
                + " order by m.id",
            MailMessage.class)
        .setParameter("id", decision)
        .getResultList();
  }

  /** The decision with a number. */
  AdmissionDecision decision(String regionId, String number) {
    return em
        .createQuery(
            "select d from AdmissionDecision d where d.regionId = :region and d.number = :number",
            AdmissionDecision.class)
        .setParameter("region", regionId)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** Writes to somebody as a personal link is written. */
  @Transactional
  public void personalLink(String regionId, String address) {
    callers.as(
        Caller.famulus("test"),
        () -> {
          outbox.post(Mail.of(regionId, LINK, new Receiver(address, "Somebody", "sv"), "Somebody"));
          return null;
        });
  }
}

package org.famulus.core.notify;

import java.util.List;
import java.util.Optional;
import org.famulus.core.notify.MailMessage.Receiver;

/**
 * A mail to be written to the outbox.
 *
 * @param regionId region in whose words it is written, empty for the installation's own mails
 * @param template key of the template; {@code <template>.subject} and {@code <template>.body} are
 *     bundle keys with the values as parameters
 * @param receiver who gets it, and in which language
 * @param values values of both keys
 * @param about the record it is about, for that record's mail log
 * @param documentId document to attach
 */
public record Mail(
    Optional<String> regionId,
    String template,
    Receiver receiver,
    List<Object> values,
    Optional<About> about,
    Optional<Long> documentId) {

  public Mail {
    values = List.copyOf(values);
  }

  /** A mail of a region. */
  public static Mail of(String regionId, String template, Receiver receiver, Object... values) {
    return new Mail(
        Optional.of(regionId),
        template,
        receiver,
        List.of(values),
        Optional.empty(),
        Optional.empty());
  }

  /** The same mail for somebody else. */
  Mail to(Receiver other) {
    return new Mail(regionId, template, other, values, about, documentId);
  }

  /** The same mail, about a record. */
  public Mail about(String type, long id) {
    return new Mail(
        regionId, template, receiver, values, Optional.of(new About(type, id)), documentId);
  }

  /** The same mail with a document attached. */
  public Mail attaching(long document) {
    return new Mail(regionId, template, receiver, values, about, Optional.of(document));
  }

  /**
   * The record a mail is about.
   *
   * @param type kind of record, as in the audit trail
   * @param id its id
   */
  public record About(String type, long id) {}
}

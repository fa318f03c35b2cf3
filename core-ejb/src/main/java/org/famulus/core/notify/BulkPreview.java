package org.famulus.core.notify;

import java.util.List;
import java.util.Optional;

/**
 * What sending a mail to a list would do.
 *
 * @param receivers how many would get it
 * @param unreachable names of people without a mail address
 * @param sample the mail as the first of them would read it
 * @param sampleReceiver who that is
 */
public record BulkPreview(
    long receivers,
    List<String> unreachable,
    Optional<MailMessage.Content> sample,
    Optional<MailMessage.Receiver> sampleReceiver) {

  public BulkPreview {
    unreachable = List.copyOf(unreachable);
  }
}

package org.famulus.core.notify;

import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/**
 * How a mail would read.
 *
 * @param faults what is wrong; the mail cannot be saved so
 * @param content the mail with sample values, if it can be read at all
 */
public record WordingPreview(List<Reason> faults, Optional<MailMessage.Content> content) {

  public WordingPreview {
    faults = List.copyOf(faults);
  }
}

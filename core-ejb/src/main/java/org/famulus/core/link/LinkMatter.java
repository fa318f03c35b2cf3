package org.famulus.core.link;

import java.util.List;
import org.famulus.core.notify.MailMessage.Receiver;

/**
 * The record a link is about.
 *
 * @param type kind of record, as in the audit trail
 * @param id its id
 * @param label what people call it
 * @param unitId the unit it belongs to
 * @param open whether what the link is for still has to be done
 * @param words values {@code {4}} and on of the link's mail: after the receiver's name, the
 *     programme, the address and the last day it works
 * @param receivers who is asked, unless staff names somebody else
 */
public record LinkMatter(
    String type,
    long id,
    String label,
    long unitId,
    boolean open,
    List<Object> words,
    List<Receiver> receivers) {

  public LinkMatter {
    words = List.copyOf(words);
    receivers = List.copyOf(receivers);
  }
}

package org.famulus.core.notify;

/** Where a mail stands; label {@code notify.state.<NAME>}. */
public enum MailState {
  /** Waits for the sender, or for the next attempt. */
  QUEUED,
  /** The mail server has taken it. */
  SENT,
  /** Given up after several attempts; staff may try again. */
  FAILED,
  /** It came back; staff noted that. */
  BOUNCED,
  /** The server Famulus runs on has no mail session; sent as soon as there is one. */
  HELD
}

package org.famulus.core.notify;

/** Mails were written to the outbox or put back to its queue. */
public record MailPosted() {}

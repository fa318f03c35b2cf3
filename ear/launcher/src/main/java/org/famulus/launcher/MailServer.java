package org.famulus.launcher;

/**
 * The mail server that carries outgoing mail.
 *
 * @param host name or address
 * @param port its SMTP port
 */
public record MailServer(String host, int port) {}

package org.famulus.it.browser;

import java.net.URI;
import java.util.Optional;
import org.famulus.it.support.FamulusServer;
import org.famulus.it.support.FreePorts;
import org.famulus.it.support.Mailbox;

/**
 * A Famulus with its demo season and the mailbox its mail goes to. While tests are written one
 * server can serve many runs: {@code -Dfamulus.base=http://localhost:PORT/} names it, and {@code
 * -Dfamulus.mail.port} the port its mail goes to.
 */
final class DemoSite implements AutoCloseable {

  private final URI address;
  private final Mailbox mailbox;
  private final Optional<FamulusServer> server;

  private DemoSite(URI address, Mailbox mailbox, Optional<FamulusServer> server) {
    this.address = address;
    this.mailbox = mailbox;
    this.server = server;
  }

  /** Starts one, or takes the one that runs. */
  static DemoSite open() {
    String running = System.getProperty("famulus.base");
    int mailPort = Integer.getInteger("famulus.mail.port", FreePorts.one());
    Mailbox mailbox = Mailbox.listening(mailPort);
    if (running != null) {
      return new DemoSite(URI.create(running), mailbox, Optional.empty());
    }
    FamulusServer started =
        FamulusServer.started(
            FamulusServer.freshOptions().mailingThrough(FamulusServer.mailServer(mailPort)));
    return new DemoSite(started.address(), mailbox, Optional.of(started));
  }

  /** The address of the first page, with a slash at the end. */
  URI address() {
    return address;
  }

  /** What it has written into its log; nothing is known of a server that was there before. */
  Optional<String> log() {
    return server.map(FamulusServer::log);
  }

  /** Where its mail arrives. */
  Mailbox mailbox() {
    return mailbox;
  }

  @Override
  public void close() {
    server.ifPresent(FamulusServer::close);
    mailbox.close();
  }
}
